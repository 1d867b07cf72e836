package org.stet.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.stet.json.Json;

/** Measured figures, left in {@code target/figures}. */
final class Figures {

  private Figures() {}

  static void keep(String name, Map<String, ?> figures) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "figures"));
    Files.writeString(folder.resolve(name + ".json"), Json.pretty(figures));
  }
}
