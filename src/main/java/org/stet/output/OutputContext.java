package org.stet.output;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.stet.page.image.CodedScan;
import org.stet.page.image.Placement;
import org.stet.page.image.ScanImage;

/**
 * Where a format writes, and what it may ask for beside the edition.
 *
 * @param target where the document's files go
 * @param images the person's own scan of a page, decoded anew each time it is asked for
 * @param sources the file of a page and which image of it, for formats that take it over as it is
 * @param placements where the scans stand in the PDF they came in, by page; empty for other files
 * @param title the document's title
 * @param language BCP 47, for example {@code en}
 * @param options what the person set, by name, for example {@code pdf-image}
 */
public record OutputContext(
    DocumentTarget target,
    IntFunction<Optional<ScanImage>> images,
    IntFunction<Optional<PageSource>> sources,
    Supplier<Map<Integer, Placement>> placements,
    String title,
    String language,
    Map<String, String> options) {

  public OutputContext {
    options = Map.copyOf(options);
  }

  /** For documents that did not come as PDF. */
  public OutputContext(
      DocumentTarget target,
      IntFunction<Optional<ScanImage>> images,
      IntFunction<Optional<PageSource>> sources,
      String title,
      String language,
      Map<String, String> options) {
    this(target, images, sources, Map::of, title, language, options);
  }

  /**
   * The file a page came from.
   *
   * @param file as the person named it
   * @param index which image or page of the file, from 0
   * @param coded the page as it came, where it can be taken over, read each time it is asked for
   */
  public record PageSource(Path file, int index, Supplier<Optional<CodedScan>> coded) {

    /** For pages of which only the pixels can be taken over. */
    public PageSource(Path file, int index) {
      this(file, index, Optional::empty);
    }
  }
}
