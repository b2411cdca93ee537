/** A signing key for tests. */
export const testSecret = `whsec_${Buffer.from("a key that is known to this test").toString("base64")}`;
