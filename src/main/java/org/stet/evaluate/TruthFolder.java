package org.stet.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder of truths: {@code NAME.gt.txt}; where there is none of these, every {@code NAME.txt}.
 * UTF-8, one paragraph a line, blank lines between stories.
 *
 * @param folder where they are
 */
public record TruthFolder(Path folder) {

  private static final String MARKED = ".gt.txt";
  private static final String PLAIN = ".txt";

  /** A truth and the document that it is the truth of. */
  public record Truth(String document, Path file) {}

  /** Where a text was written for a document: {@code out/NAME/NAME.txt} or {@code out/NAME.txt}. */
  public static Optional<Path> written(Path out, String document) {
    return Stream.of(out.resolve(document).resolve(document + PLAIN), out.resolve(document + PLAIN))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  /** The text of a file; bytes that are no UTF-8 become U+FFFD. */
  public static String read(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  /** All truths, by name. */
  public List<Truth> truths() throws IOException {
    List<Truth> marked = ending(MARKED);
    return marked.isEmpty() ? ending(PLAIN) : marked;
  }

  private List<Truth> ending(String suffix) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(suffix))
          .sorted()
          .map(file -> new Truth(document(file, suffix), file))
          .toList();
    }
  }

  private static String document(Path file, String suffix) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - suffix.length());
  }
}
