package org.stet.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.json.Json;

/** The documents that an output folder holds. */
public final class KeptBatch {

  private final Path out;

  public KeptBatch(Path out) {
    this.out = out;
  }

  /**
   * The names of its documents: those of the last run in its order, then others.
   *
   * @throws IOException when there is no such folder
   */
  public List<String> documents() throws IOException {
    List<String> names = new ArrayList<>();
    try (Stream<Path> folders = Files.list(out)) {
      for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
        String name = folder.getFileName().toString();
        if (state(name).isPresent()) {
          names.add(name);
        }
      }
    }
    List<String> order = ofLastRun();
    names.sort(Comparator.comparingInt(name -> place(name, order)));
    return names;
  }

  private static int place(String name, List<String> order) {
    int place = order.indexOf(name);
    return place < 0 ? order.size() : place;
  }

  /** None where the run was cut off before it could tell. */
  private List<String> ofLastRun() {
    try {
      Object documents = Json.map(Files.readString(out.resolve("run.json"))).get("documents");
      return documents instanceof List<?> list
          ? list.stream()
              .map(document -> document instanceof Map<?, ?> map ? map.get("name") : "")
              .map(String::valueOf)
              .toList()
          : List.of();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** What the last run remembers of a document. */
  public Optional<DocumentState> state(String document) {
    return DocumentState.read(out.resolve(document), document);
  }

  public Path folder(String document) {
    return out.resolve(document);
  }
}
