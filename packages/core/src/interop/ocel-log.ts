/** An attribute a type of event or object may have. */
export interface OcelAttributeType {
  name: string;
  type: "string" | "time" | "boolean" | "integer";
}

/** A tie to an object, and what it is. */
export interface OcelRelationship {
  objectId: string;
  qualifier: string;
}

/** An OCEL 2.0 event. */
export interface OcelEvent {
  id: string;
  type: string;
  time: string;
  attributes: { name: string; value: string }[];
  relationships: OcelRelationship[];
}

/** An OCEL 2.0 object; attributes hold from their time on. */
export interface OcelObject {
  id: string;
  type: string;
  attributes: { name: string; value: string; time: string }[];
  relationships: OcelRelationship[];
}

/** An OCEL 2.0 log in its JSON form (ocel-standard.org). Attribute values are texts whatever their type. */
export interface OcelLog {
  eventTypes: { name: string; attributes: OcelAttributeType[] }[];
  objectTypes: { name: string; attributes: OcelAttributeType[] }[];
  events: OcelEvent[];
  objects: OcelObject[];
}
