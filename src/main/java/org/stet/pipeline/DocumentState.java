package org.stet.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.stet.files.AtomicFile;
import org.stet.json.Json;
import org.stet.output.DocumentSummary;

/**
 * What a run remembers of a document, so that the next one does only what is left to do.
 *
 * @param source the file, as the person named it
 * @param place where a scan lies, to be shown again; absent for texts and in files of older
 *     versions
 * @param readingKey changes when the scan or an option that OCR depends on changes
 * @param editionKey changes when rules' options, words or decisions change
 * @param pages the pages that were tried, in order
 * @param summary what was written; absent until the outputs are whole
 */
public record DocumentState(
    String source,
    Optional<SourcePlace> place,
    String readingKey,
    String editionKey,
    List<DocumentSummary.PageSummary> pages,
    Optional<DocumentSummary> summary) {

  private static final String SUFFIX = ".state.json";

  public DocumentState {
    pages = List.copyOf(pages);
  }

  /** The state that an earlier run left; none where there is none that can be read. */
  public static Optional<DocumentState> read(Path folder, String name) {
    Path file = folder.resolve(name + SUFFIX);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Optional.of(Json.read(in, DocumentState.class));
    } catch (IOException e) {
      return Optional.empty(); // then the document is simply done again
    }
  }

  /**
   * The scan that was read, where it can be found.
   *
   * @param folder of the document's results
   */
  Optional<Path> findSource(Path folder) {
    return place.isPresent()
        ? place.get().find(folder, source)
        : Optional.of(Path.of(source)).filter(Files::isReadable);
  }

  void write(Path folder, String name) throws IOException {
    AtomicFile.write(folder.resolve(name + SUFFIX), out -> Json.write(out, this));
  }

  /** True when every page was read and every output written, for these keys. */
  boolean isFinished(String wantedReading, String wantedEdition) {
    return readingKey.equals(wantedReading)
        && editionKey.equals(wantedEdition)
        && summary.isPresent()
        && pages.stream().allMatch(page -> page.failure().isEmpty());
  }
}
