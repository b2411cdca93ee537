/** A small real picture, as a server would hand it out. */
export async function picture(width = 40, height = 30): Promise<Response> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext("2d")!;
  context.fillStyle = "rgb(120, 90, 60)";
  context.fillRect(0, 0, width, height);
  return new Response(await canvas.convertToBlob({ type: "image/png" }), { headers: { "content-type": "image/png" } });
}
