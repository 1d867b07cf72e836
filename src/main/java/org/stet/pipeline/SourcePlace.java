package org.stet.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the file of a document lies, so that it is found again from any working folder, and when it
 * was moved together with the results.
 *
 * @param absolute its whole path
 * @param fromFolder its path as seen from the document's folder of results
 * @param print of its bytes: another file of the same name is not taken for it
 */
public record SourcePlace(String absolute, String fromFolder, String print) {

  /**
   * Where a file lies now.
   *
   * @param folder of the document's results
   * @param before of the same bytes, which need not be read then
   * @return absent for a file that may not be read
   */
  static Optional<SourcePlace> of(Path file, Path folder, Optional<SourcePlace> before)
      throws IOException {
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      return Optional.empty();
    }
    String print = before.isPresent() ? before.get().print() : printOf(file);
    return Optional.of(at(file, folder, print));
  }

  private static SourcePlace at(Path file, Path folder, String print) {
    Path to = file.toAbsolutePath().normalize();
    Path from = folder.toAbsolutePath().normalize();
    // Between the drives of a machine there is no relative way.
    Path way = to.getRoot().equals(from.getRoot()) ? from.relativize(to) : to;
    return new SourcePlace(to.toString(), way.toString(), print);
  }

  /**
   * The file, where it can be found.
   *
   * @param folder of the document's results, as it lies now
   * @param named the file as the person named it
   */
  Optional<Path> find(Path folder, String named) {
    Path from = folder.toAbsolutePath();
    return Stream.of(from.resolve(fromFolder), Path.of(absolute), Path.of(named))
        .map(file -> file.toAbsolutePath().normalize())
        .distinct()
        .filter(this::isSame)
        .findFirst();
  }

  private boolean isSame(Path file) {
    try {
      return Files.isRegularFile(file) && printOf(file).equals(print);
    } catch (IOException e) {
      return false; // what may not be read cannot be shown either
    }
  }

  private static String printOf(Path file) throws IOException {
    return new Fingerprint().addFiles(file).hex();
  }
}
