package org.stet.review;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stet.json.Json;

/** Answers what the review page asks for. */
final class Pages implements HttpHandler {

  private static final Logger LOG = LoggerFactory.getLogger(Pages.class);
  private static final String JSON = "application/json; charset=utf-8";
  private static final String JPEG = "image/jpeg";

  private static final String SCRIPT = "text/javascript; charset=utf-8";

  private static final Map<String, String> FILES =
      Map.ofEntries(
          Map.entry("", "text/html; charset=utf-8"),
          Map.entry("review.css", "text/css; charset=utf-8"),
          Map.entry("review.js", SCRIPT),
          Map.entry("dom.js", SCRIPT),
          Map.entry("model.js", SCRIPT),
          Map.entry("list.js", SCRIPT),
          Map.entry("card.js", SCRIPT),
          Map.entry("text.js", SCRIPT),
          Map.entry("viewer.js", SCRIPT),
          Map.entry("marks.js", SCRIPT),
          Map.entry("gestures.js", SCRIPT),
          Map.entry("walk.js", SCRIPT),
          Map.entry("series.js", SCRIPT),
          Map.entry("overview.js", SCRIPT));

  private final Guard guard;
  private final ReviewSource source;
  private final Catalogue catalogue;
  private final Desk desk;
  private final Places places;
  private final Tiles tiles;
  private final Executor later;
  private final AtomicBoolean prepared = new AtomicBoolean();

  Pages(
      Guard guard,
      ReviewSource source,
      Catalogue catalogue,
      Desk desk,
      Places places,
      Executor later) {
    this.guard = guard;
    this.source = source;
    this.catalogue = catalogue;
    this.desk = desk;
    this.places = places;
    this.tiles = new Tiles(source);
    this.later = later;
  }

  private record Reply(int status, String type, ByteBuffer body) {
    Reply(int status, String type, byte[] body) {
      this(status, type, ByteBuffer.wrap(body));
    }
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Optional<String> path = guard.admitted(exchange);
      send(exchange, path.isEmpty() ? text(403, "refused") : answer(exchange, path.get()));
    }
  }

  private Reply answer(HttpExchange exchange, String path) {
    Request request = Request.of(path, Optional.ofNullable(exchange.getRequestURI().getRawQuery()));
    try {
      return exchange.getRequestMethod().equals("POST")
          ? post(request, exchange.getRequestBody())
          : get(request);
    } catch (BadRequestException | IllegalArgumentException e) {
      return text(400, String.valueOf(e.getMessage()));
    } catch (IOException | UncheckedIOException e) {
      LOG.warn("{}: {}", path, e.toString());
      return text(500, String.valueOf(e.getMessage()));
    }
  }

  private Reply get(Request request) throws IOException, BadRequestException {
    if (FILES.containsKey(request.path())) {
      return file(request.path());
    }
    return switch (request.path()) {
      case "batch" -> json(BatchView.of(catalogue, desk));
      case "corrections" -> part(request.number("from"));
      case "changes" -> json(desk.since(request.number("since")));
      case "page" -> json(PageView.of(source, document(request), request.number("page")));
      case "tile" ->
          new Reply(
              200,
              JPEG,
              tiles.tile(
                  document(request),
                  request.number("page"),
                  request.number("level"),
                  request.number("x"),
                  request.number("y")));
      case "snippet" ->
          tiles
              .snippet(document(request), places.spot(document(request), request.text("id")))
              .map(jpeg -> new Reply(200, JPEG, jpeg))
              .orElseGet(() -> text(404, "no image"));
      default -> text(404, "nothing here");
    };
  }

  /** Looks up places only when the person has all there is to look at. */
  private Reply part(int from) throws IOException {
    BatchView.Part part = BatchView.part(catalogue, from);
    boolean last = from + part.corrections().size() >= part.total();
    if (last && prepared.compareAndSet(false, true)) {
      later.execute(places::prepare);
    }
    return json(part);
  }

  private Reply post(Request request, InputStream body) throws IOException, BadRequestException {
    return switch (request.path()) {
      case "decide" -> json(desk.decide(Json.read(body, Desk.Order.class)));
      case "own" -> json(desk.own(Json.read(body, Desk.Own.class)));
      case "undo" -> json(desk.undo(Json.read(body, Desk.Undo.class)));
      default -> text(404, "nothing here");
    };
  }

  /** A name of the batch, and nothing that a file system could take for a path. */
  private String document(Request request) throws IOException, BadRequestException {
    String name = request.text("doc");
    if (!source.documents().contains(name)) {
      throw new BadRequestException("no such document");
    }
    return name;
  }

  private static Reply file(String name) throws IOException {
    String resource = name.isEmpty() ? "review.html" : name;
    try (InputStream in = Pages.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing resource: " + resource);
      }
      return new Reply(200, FILES.getOrDefault(name, "text/plain"), in.readAllBytes());
    }
  }

  private static Reply json(Object value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Json.write(bytes, value);
    return new Reply(200, JSON, bytes.toByteArray());
  }

  private static Reply text(int status, String message) {
    return new Reply(status, "text/plain; charset=utf-8", message.getBytes(StandardCharsets.UTF_8));
  }

  private static void send(HttpExchange exchange, Reply reply) throws IOException {
    var headers = exchange.getResponseHeaders();
    headers.set("Content-Type", reply.type());
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("X-Frame-Options", "DENY");
    headers.set(
        "Content-Security-Policy",
        "default-src 'none'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; script-src 'self';"
            + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    headers.set("Cache-Control", reply.type().equals(JPEG) ? "private, max-age=3600" : "no-store");
    byte[] body = reply.body().array();
    exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
  }
}
