package org.stet.review;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
  private final SoFar soFar;
  private final Places places;
  private final Tiles tiles;
  private final Executor later;
  private final AtomicBoolean prepared = new AtomicBoolean();

  Pages(
      Guard guard,
      ReviewSource source,
      Catalogue catalogue,
      Desk desk,
      SoFar soFar,
      Places places,
      Executor later) {
    this.guard = guard;
    this.source = source;
    this.catalogue = catalogue;
    this.desk = desk;
    this.soFar = soFar;
    this.places = places;
    this.tiles = new Tiles(source);
    this.later = later;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Optional<String> path = guard.admitted(exchange);
      Reply reply = path.isEmpty() ? Reply.text(403, "refused") : answer(exchange, path.get());
      reply.send(exchange);
    }
  }

  private Reply answer(HttpExchange exchange, String path) {
    Request request = Request.of(path, Optional.ofNullable(exchange.getRequestURI().getRawQuery()));
    try {
      return exchange.getRequestMethod().equals("POST")
          ? post(request, exchange.getRequestBody())
          : get(request);
    } catch (BadRequestException | IllegalArgumentException e) {
      return Reply.text(400, String.valueOf(e.getMessage()));
    } catch (IOException | UncheckedIOException e) {
      LOG.warn("{}: {}", path, e.toString());
      return Reply.text(500, String.valueOf(e.getMessage()));
    }
  }

  private Reply get(Request request) throws IOException, BadRequestException {
    if (FILES.containsKey(request.path())) {
      return Reply.file(request.path(), FILES.getOrDefault(request.path(), "text/plain"));
    }
    return switch (request.path()) {
      case "batch" -> Reply.json(BatchView.of(catalogue, soFar));
      case "corrections" -> part(request.number("from"));
      case "changes" -> Reply.json(soFar.since(request.number("since")));
      case "page" -> Reply.json(PageView.of(source, document(request), request.number("page")));
      case "tile" ->
          Reply.jpeg(
              tiles.tile(
                  document(request),
                  request.number("page"),
                  request.number("level"),
                  request.number("x"),
                  request.number("y")));
      case "snippet" ->
          tiles
              .snippet(document(request), places.spot(document(request), request.text("id")))
              .map(Reply::jpeg)
              .orElseGet(() -> Reply.text(404, "no image"));
      default -> Reply.text(404, "nothing here");
    };
  }

  /** Looks up places only when the person has all there is to look at. */
  private Reply part(int from) throws IOException {
    BatchView.Part part = BatchView.part(catalogue, from);
    boolean last = from + part.corrections().size() >= part.total();
    if (last && prepared.compareAndSet(false, true)) {
      later.execute(places::prepare);
    }
    return Reply.json(part);
  }

  private Reply post(Request request, InputStream body) throws IOException, BadRequestException {
    return switch (request.path()) {
      case "decide" -> Reply.json(desk.decide(Json.read(body, Desk.Order.class)));
      case "own" -> Reply.json(desk.own(Json.read(body, Desk.Own.class)));
      case "undo" -> Reply.json(desk.undo(Json.read(body, Desk.Undo.class)));
      default -> Reply.text(404, "nothing here");
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
}
