package org.stet.review;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.stet.json.Json;

/** A real Chromium, spoken to through its driver in the W3C protocol. */
final class Browser implements AutoCloseable {

  private final Process driver;
  private final String session;
  private final HttpClient http;

  private Browser(Process driver, String session, HttpClient http) {
    this.driver = driver;
    this.session = session;
    this.http = http;
  }

  /** Starts one, or skips the test with the reason. */
  static Browser open(int width, int height) throws Exception {
    Optional<Path> program =
        Stream.of("/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();
    Assumptions.assumeTrue(
        program.isPresent(), "skipped: no chromedriver here (Debian: chromium-driver)");
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    Process driver =
        new ProcessBuilder(program.orElseThrow().toString(), "--port=" + port)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    HttpClient http = HttpClient.newHttpClient();
    String root = "http://127.0.0.1:" + port;
    Browser starting = new Browser(driver, root, http);
    for (int i = 0; i < 100 && !starting.answers(); i++) {
      Thread.sleep(100);
    }
    List<String> arguments =
        List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--window-size=" + width + "," + height);
    Map<?, ?> value =
        (Map<?, ?>)
            starting.post(
                "/session",
                Map.of(
                    "capabilities",
                    Map.of(
                        "alwaysMatch", Map.of("goog:chromeOptions", Map.of("args", arguments)))));
    return new Browser(driver, root + "/session/" + value.get("sessionId"), http);
  }

  void go(URI link) throws Exception {
    post("/url", Map.of("url", link.toString()));
  }

  void reload() throws Exception {
    post("/refresh", Map.of());
  }

  /** Types keys where the focus is. */
  void type(String keys) throws Exception {
    for (int i = 0; i < keys.length(); i++) {
      String key = keys.substring(i, i + 1);
      post(
          "/actions",
          Map.of(
              "actions",
              List.of(
                  Map.of(
                      "type",
                      "key",
                      "id",
                      "keyboard",
                      "actions",
                      List.of(
                          Map.of("type", "keyDown", "value", key),
                          Map.of("type", "keyUp", "value", key))))));
    }
  }

  Object run(String script) throws Exception {
    Object value = post("/execute/sync", Map.of("script", script, "args", List.of()));
    return value == null ? "" : value;
  }

  String text(String selector) throws Exception {
    return String.valueOf(
        run("return document.querySelector(" + Json.line(selector) + ")?.textContent ?? ''"));
  }

  /** Waits until a script says true. */
  void await(String script) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (!Boolean.TRUE.equals(run("return Boolean(" + script + ")"))) {
      if (System.nanoTime() > end) {
        throw new AssertionError("never came true: " + script + "\n" + text("body"));
      }
      Thread.sleep(30);
    }
  }

  /** A screen of another size, with light or dark colours. */
  void screen(int width, int height, boolean dark) throws Exception {
    command(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    Object scheme = Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
    command("Emulation.setEmulatedMedia", Map.of("features", List.of(scheme)));
    Thread.sleep(400);
  }

  private void command(String name, Map<String, ?> parameters) throws Exception {
    post("/goog/cdp/execute", Map.of("cmd", name, "params", parameters));
  }

  /** Opens another window of the same browser and goes on there. */
  void newWindow() throws Exception {
    Map<?, ?> window = (Map<?, ?>) post("/window/new", Map.of("type", "window"));
    window(String.valueOf(window.get("handle")));
  }

  void window(String handle) throws Exception {
    post("/window", Map.of("handle", handle));
  }

  String window() throws Exception {
    return String.valueOf(get("/window"));
  }

  void screenshot(String name) throws Exception {
    Path file = Path.of("target", "views", name);
    Files.createDirectories(file.getParent());
    Files.write(file, Base64.getDecoder().decode(String.valueOf(get("/screenshot"))));
  }

  private boolean answers() {
    try {
      get("/status");
      return true;
    } catch (IOException | InterruptedException e) {
      return false;
    }
  }

  private Object get(String path) throws IOException, InterruptedException {
    return value(HttpRequest.newBuilder(URI.create(session + path)).GET());
  }

  private Object post(String path, Object body) throws IOException, InterruptedException {
    return value(
        HttpRequest.newBuilder(URI.create(session + path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(Json.line(body))));
  }

  private Object value(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<String> reply =
        http.send(
            request.timeout(Duration.ofSeconds(60)).build(), HttpResponse.BodyHandlers.ofString());
    if (reply.statusCode() != 200) {
      throw new IOException(reply.body());
    }
    Object value = Json.map(reply.body()).get("value");
    return value == null ? "" : value;
  }

  @Override
  public void close() throws IOException {
    try {
      http.send(
          HttpRequest.newBuilder(URI.create(session)).DELETE().build(),
          HttpResponse.BodyHandlers.discarding());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      driver.destroy();
    }
  }
}
