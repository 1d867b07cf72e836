package org.stet.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.output.OutputContext.PageSource;
import org.stet.page.image.Placement;
import org.stet.page.image.ScanImage;
import org.stet.scan.ScanDocument;
import org.stet.scan.ScanException;
import org.stet.scan.Scans;

/**
 * The person's own scans of a document, for outputs that show them.
 *
 * @param scan absent where the file is gone or has changed
 */
record Originals(Optional<ScanDocument> scan) {

  /**
   * The scans of a document that an earlier run read.
   *
   * @param folder of its results
   */
  static Originals of(DocumentState state, Path folder) {
    return new Originals(state.findSource(folder).flatMap(Originals::open));
  }

  private static Optional<ScanDocument> open(Path file) {
    try {
      return Scans.find(List.of(file), Optional.empty(), Optional.empty(), Integer.MAX_VALUE)
          .stream()
          .findFirst();
    } catch (ScanException e) {
      return Optional.empty();
    }
  }

  boolean isThere() {
    return scan.filter(document -> Files.isReadable(document.file())).isPresent();
  }

  Optional<ScanImage> image(int page) {
    return scan.map(document -> document.open(page));
  }

  /** In gray: for looking at. */
  Optional<ScanImage> grayImage(int page) {
    return scan.map(document -> document.openGray(page));
  }

  /** Where the scans stand in the PDF they came in. */
  Map<Integer, Placement> placements() {
    return scan.map(ScanDocument::placements).orElse(Map.of());
  }

  Optional<PageSource> source(int page) {
    return scan.map(
        document -> new PageSource(document.file(), page - 1, () -> document.coded(page)));
  }
}
