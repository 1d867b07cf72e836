package org.stet.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.decisions.Decided;
import org.stet.decisions.DecisionLog;
import org.stet.json.Json;
import org.stet.ledger.Correction;
import org.stet.ledger.Decision;

class ReviewServerTest {

  @TempDir Path out;

  private final SampleBatch batch = new SampleBatch(2, 1, 1);
  private final Correction first = batch.entries("courier-01").get(0).correction();
  private final HttpClient http = HttpClient.newHttpClient();

  @SuppressWarnings("NullAway.Init") // before each test
  private ReviewServer server;

  @BeforeEach
  void start() throws IOException {
    server = ReviewServer.start(out, batch, 0, "reader");
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  @Test
  void whoeverLacksTheLinkIsRefused() throws Exception {
    URI link = server.link();
    assertThat(get(link.resolve("/"))).isEqualTo(403);
    assertThat(get(link.resolve("/0123456789abcdef0123456789abcdef/"))).isEqualTo(403);
    assertThat(get(link.resolve("/0123456789abcdef0123456789abcdef/batch"))).isEqualTo(403);
    assertThat(get(link)).isEqualTo(200);
  }

  @Test
  void anotherNameForThisMachineIsRefused() throws Exception {
    assertThat(raw("GET " + server.link().getPath() + " HTTP/1.1", "Host: evil.example:80"))
        .contains("403");
    assertThat(raw("GET " + server.link().getPath() + " HTTP/1.1", "Host: " + host()))
        .contains("200");
  }

  @Test
  void anotherSitesPageIsRefused() throws Exception {
    assertThat(
            raw(
                "POST " + server.link().getPath() + "undo HTTP/1.1",
                "Host: " + host(),
                "Origin: https://evil.example",
                "Content-Length: 2",
                "",
                "{}"))
        .contains("403");
    assertThat(DecisionLog.read(out).lines()).isEmpty();
  }

  @Test
  void filesOfTheMachineAreOutOfReach() throws Exception {
    for (String path :
        List.of(
            "../../etc/passwd",
            "..%2f..%2fetc%2fpasswd",
            "%2e%2e/%2e%2e/etc/passwd",
            "%252e%252e/%252e%252e/etc/passwd",
            "..%5c..%5cetc%5cpasswd",
            "//etc/passwd",
            "/etc/passwd",
            "%00",
            "review.js/../../../etc/passwd",
            "decisions.jsonl")) {
      assertThat(raw("GET " + server.link().getPath() + path + " HTTP/1.1", "Host: " + host()))
          .as(path)
          .doesNotContain(" 200 ");
    }
  }

  @Test
  void aDocumentIsOneOfTheBatchAndNoPath() throws Exception {
    for (String name :
        List.of("..", "../courier-01", "..%2Fcourier-01", "%2Fetc", "courier-01%2F..", "%00")) {
      for (String what : List.of("page?page=1&", "tile?page=1&level=0&x=0&y=0&", "snippet?id=x&")) {
        assertThat(get(URI.create(server.link() + what + "doc=" + name)))
            .as(what + name)
            .isBetween(400, 500);
      }
    }
  }

  @Test
  void onlyThisMachineIsListenedTo() throws Exception {
    assertThat(server.link().getHost()).isEqualTo("127.0.0.1");
    for (NetworkInterface card : NetworkInterface.networkInterfaces().toList()) {
      for (InetAddress address :
          card.inetAddresses().filter(a -> !a.isLoopbackAddress()).toList()) {
        assertThatThrownBy(() -> new Socket(address, server.link().getPort()).close())
            .as("%s", address)
            .isInstanceOf(IOException.class);
      }
    }
  }

  @Test
  void anotherSitesNullOriginAndAMissingHostAreRefused() throws Exception {
    String path = server.link().getPath();
    assertThat(raw("GET " + path + "batch HTTP/1.1", "Host: " + host(), "Origin: null"))
        .contains("403");
    assertThat(raw("GET " + path + "batch HTTP/1.0")).contains("403");
    assertThat(raw("GET " + path + "batch HTTP/1.1", "Host: " + host() + ".evil.example"))
        .contains("403");
    assertThat(raw("GET " + path + "batch HTTP/1.1", "Host: " + host(), "Origin: http://" + host()))
        .contains("200");
  }

  @Test
  void theLinkIsAnotherEachTime() throws Exception {
    try (ReviewServer other = ReviewServer.start(out, batch, 0, "reader")) {
      assertThat(other.link().getPath()).isNotEqualTo(server.link().getPath()).hasSize(34);
    }
  }

  @Test
  void whatIsNoDecisionIsRefusedAndNotWritten() throws Exception {
    assertThat(decide("courier-01", "no-such-id", "accept")).isEqualTo(400);
    assertThat(decide("no-such-document", first.id(), "accept")).isEqualTo(400);
    assertThat(decide("courier-01", first.id(), "burn")).isEqualTo(400);
    assertThat(decide("courier-01", first.id(), "edit")).isEqualTo(400);
    assertThat(DecisionLog.read(out).lines()).isEmpty();
  }

  @Test
  void aDecisionIsOnTheDiskWithItsPlace() throws Exception {
    assertThat(decide("courier-01", first.id(), "reject")).isEqualTo(200);

    Decided decided = DecisionLog.read(out).lines().get(0);
    assertThat(decided.who()).isEqualTo("reader");
    assertThat(decided.place().box()).isPresent();
    assertThat(decided.place().correction().id()).isEqualTo(first.id());
    assertThat(DecisionLog.read(out).verdictsFor("courier-01").of(first))
        .contains(new Decision.Rejected());
  }

  @Test
  void undoGoesBackToWhatWasDecidedBefore() throws Exception {
    decide("courier-01", first.id(), "accept");
    decide("courier-01", first.id(), "reject");

    assertThat(post("undo", Map.of("batch", "b-reject", "newBatch", "undo-b-reject")))
        .isEqualTo(200);
    assertThat(DecisionLog.read(out).verdictsFor("courier-01").of(first))
        .contains(new Decision.Accepted());

    post("undo", Map.of("batch", "b-accept", "newBatch", "undo-b-accept"));
    assertThat(DecisionLog.read(out).inForce("courier-01")).isEmpty();
  }

  @Test
  void aCorrectionOfOnesOwnIsWanted() throws Exception {
    assertThat(
            post(
                "own",
                Map.of(
                    "batch",
                    "b1",
                    "doc",
                    "courier-01",
                    "first",
                    "p1w0",
                    "last",
                    "p1w1",
                    "after",
                    "The harbour ferry")))
        .isEqualTo(200);

    assertThat(DecisionLog.read(out).verdictsFor("courier-01").wanted())
        .extracting(Correction::before, Correction::after, Correction::ruleId)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Harbour ferry", "The harbour ferry", "person"));
  }

  @Test
  void tilesAndSnippetsAreImages() throws Exception {
    assertThat(get(server.link().resolve("tile?doc=courier-01&page=1&level=0&x=0&y=0")))
        .isEqualTo(200);
    assertThat(get(server.link().resolve("tile?doc=courier-01&page=1&level=0&x=99&y=0")))
        .isEqualTo(400);
    assertThat(get(server.link().resolve("snippet?doc=courier-01&id=" + first.id())))
        .isEqualTo(200);
  }

  private int decide(String doc, String id, String act) throws Exception {
    return post(
        "decide",
        Map.of("batch", "b-" + act, "choices", List.of(Map.of("doc", doc, "id", id, "act", act))));
  }

  private int post(String path, Object body) throws Exception {
    return http.send(
            HttpRequest.newBuilder(server.link().resolve(path))
                .POST(HttpRequest.BodyPublishers.ofString(Json.line(body)))
                .build(),
            HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  private int get(URI link) throws Exception {
    return http.send(HttpRequest.newBuilder(link).build(), HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  private String host() {
    return "127.0.0.1:" + server.link().getPort();
  }

  /** The status line that a request written by hand gets. */
  private String raw(String... lines) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.link().getPort())) {
      String request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      String reply = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return reply.lines().findFirst().orElse("");
    }
  }
}
