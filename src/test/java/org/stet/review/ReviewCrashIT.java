package org.stet.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.decisions.Decided;
import org.stet.decisions.DecisionLog;
import org.stet.json.Json;
import org.stet.ledger.Entry;

/**
 * The server is killed at random moments while decisions come in; none that it answered to may be
 * lost. {@code -Dstet.kills=100} for the measurement.
 */
class ReviewCrashIT {

  private static final int KILLS = Integer.getInteger("stet.kills", 3);

  @TempDir Path out;

  private final HttpClient http = HttpClient.newHttpClient();
  private final Queue<String> answered = new ConcurrentLinkedQueue<>();
  private int batches;

  @Test
  void noDecisionThatWasAnsweredIsLost() throws Exception {
    List<Entry> entries = new SampleBatch(1, 1, 2).entries("courier-01");
    Random random = new Random(11);
    for (int kill = 0; kill < KILLS; kill++) {
      try (ServedBatch served = ServedBatch.start(out, 1, 1, 2)) {
        Thread person = new Thread(() -> decideUntilItFails(served, entries));
        person.start();
        int before = answered.size();
        for (int i = 0; i < 2000 && answered.size() == before; i++) {
          Thread.sleep(10);
        }
        Thread.sleep(random.nextInt(500));
        served.kill();
        person.join();
      }
    }

    Set<String> kept =
        DecisionLog.read(out).lines().stream().map(Decided::batch).collect(Collectors.toSet());
    Figures.keep("review-kills", Map.of("kills", KILLS, "answered", answered.size()));
    assertThat(answered).isNotEmpty();
    assertThat(kept).containsAll(answered);
  }

  private void decideUntilItFails(ServedBatch served, List<Entry> entries) {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        String batch = "b" + batches++;
        String id = entries.get(batches % entries.size()).correction().id();
        Object order =
            Map.of(
                "batch",
                batch,
                "choices",
                List.of(Map.of("doc", "courier-01", "id", id, "act", "accept")));
        int status =
            http.send(
                    HttpRequest.newBuilder(served.link().resolve("decide"))
                        .POST(HttpRequest.BodyPublishers.ofString(Json.line(order)))
                        .build(),
                    HttpResponse.BodyHandlers.discarding())
                .statusCode();
        if (status == 200) {
          answered.add(batch);
        }
      }
    } catch (IOException | InterruptedException e) {
      // the server was killed
    }
  }
}
