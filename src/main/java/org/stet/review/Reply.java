package org.stet.review;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.stet.json.Json;

/** What is answered, with the headers that keep other sites out. */
record Reply(int status, String type, ByteBuffer body) {

  private static final String JPEG = "image/jpeg";

  private static final String POLICY =
      "default-src 'none'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; script-src 'self';"
          + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private static Reply of(int status, String type, byte[] body) {
    return new Reply(status, type, ByteBuffer.wrap(body));
  }

  static Reply jpeg(byte[] image) {
    return of(200, JPEG, image);
  }

  static Reply json(Object value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Json.write(bytes, value);
    return of(200, "application/json; charset=utf-8", bytes.toByteArray());
  }

  static Reply text(int status, String message) {
    return of(status, "text/plain; charset=utf-8", message.getBytes(StandardCharsets.UTF_8));
  }

  /** A file of the page itself; the page has no name. */
  static Reply file(String name, String type) throws IOException {
    String resource = name.isEmpty() ? "review.html" : name;
    try (InputStream in = Reply.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing resource: " + resource);
      }
      return of(200, type, in.readAllBytes());
    }
  }

  void send(HttpExchange exchange) throws IOException {
    var headers = exchange.getResponseHeaders();
    headers.set("Content-Type", type);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("X-Frame-Options", "DENY");
    headers.set("Content-Security-Policy", POLICY);
    headers.set("Cache-Control", type.equals(JPEG) ? "private, max-age=3600" : "no-store");
    byte[] bytes = new byte[body.remaining()];
    body.duplicate().get(bytes);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) {
      exchange.getResponseBody().write(bytes);
    }
  }
}
