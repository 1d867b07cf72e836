package org.stet.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The documents that an output folder holds. */
public final class KeptBatch {

  private final Path out;

  public KeptBatch(Path out) {
    this.out = out;
  }

  /**
   * The names of its documents, in order.
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
    return names;
  }

  /** What the last run remembers of a document. */
  public Optional<DocumentState> state(String document) {
    return DocumentState.read(out.resolve(document), document);
  }

  public Path folder(String document) {
    return out.resolve(document);
  }
}
