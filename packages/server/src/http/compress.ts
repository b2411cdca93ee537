/** Below this a compressed answer is no shorter, or not enough to be worth the work. */
const leastBytes = 1024;

/**
 * A JSON answer, compressed where whoever asks takes gzip. All other bodies pass as they are: photos are compressed already, and an
 * event stream must not wait for its next block.
 */
export async function compressed(request: Request, response: Response): Promise<Response> {
  if (!response.body || request.method === "HEAD" || !isJson(response) || response.headers.has("content-encoding")) return response;
  const headers = new Headers(response.headers);
  headers.append("vary", "accept-encoding");
  const bytes = await response.arrayBuffer();
  if (bytes.byteLength < leastBytes || !takesGzip(request.headers.get("accept-encoding") ?? ""))
    return new Response(bytes, { status: response.status, headers });
  headers.set("content-encoding", "gzip");
  headers.delete("content-length");
  const body = new Blob([bytes]).stream().pipeThrough(new CompressionStream("gzip"));
  return new Response(body, { status: response.status, headers });
}

const isJson = (response: Response): boolean => /^application\/([\w.-]+\+)?json\b/.test(response.headers.get("content-type") ?? "");

/** Whether a client takes gzip: named, or by `*`, and not with the weight 0. What is named goes before what is meant by `*`. */
function takesGzip(accepted: string): boolean {
  const weights = new Map(
    accepted
      .toLowerCase()
      .split(",")
      .map((each) => {
        const [name = "", ...parameters] = each.split(";").map((part) => part.trim());
        const weight = parameters.find((part) => part.startsWith("q="));
        return [name, weight === undefined ? 1 : Number(weight.slice(2))] as const;
      }),
  );
  return (weights.get("gzip") ?? weights.get("*") ?? 0) > 0;
}
