package org.stet.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stet.ledger.Correction;
import org.stet.page.Box;
import org.stet.page.Page;
import org.stet.page.Word;
import org.stet.page.WordRange;

/** Where corrections are printed. Read once a page, in the background, and kept small. */
final class Places {

  private static final Logger LOG = LoggerFactory.getLogger(Places.class);

  private final ReviewSource source;
  private final Catalogue catalogue;
  private final Map<PageKey, Map<String, Printed>> boxes = new ConcurrentHashMap<>();

  Places(ReviewSource source, Catalogue catalogue) {
    this.source = source;
    this.catalogue = catalogue;
  }

  private record PageKey(String document, int page, long stamp) {}

  /** A correction's page, and where its first printed line stands there. */
  record Spot(int page, Optional<Printed> printed) {

    Optional<Box> box() {
      return printed.map(Printed::box);
    }
  }

  /** The words themselves on their first line, and what is shown of all their lines. */
  record Printed(Box box, Snippet snippet) {}

  /** Looks at every page that has corrections; what fails is tried again when asked for. */
  void prepare() {
    try {
      for (String document : source.documents()) {
        for (Correction correction : catalogue.corrections(document)) {
          if (Thread.currentThread().isInterrupted()) {
            return;
          }
          page(document, correction.range().first().page());
        }
      }
    } catch (IOException | RuntimeException e) {
      LOG.warn("not every place could be looked up: {}", e.toString());
    }
  }

  /** The correction of an id, as a rule proposed it. */
  Optional<Correction> correction(String document, String id) throws IOException {
    return catalogue.correction(document, id);
  }

  Spot spot(String document, String id) throws IOException, BadRequestException {
    Correction correction =
        correction(document, id)
            .orElseThrow(() -> new BadRequestException("no such correction: " + id));
    int page = correction.range().first().page();
    return new Spot(page, Optional.ofNullable(page(document, page).get(id)));
  }

  /** The words of a range that stand on its first page, in reading order. */
  List<Word> words(String document, WordRange range) throws IOException {
    return Printing.words(source.document(document).page(range.first().page()), range);
  }

  private Map<String, Printed> page(String document, int number) throws IOException {
    PageKey key = new PageKey(document, number, source.stamp(document));
    Map<String, Printed> known = boxes.get(key);
    if (known == null) {
      known = new HashMap<>();
      try {
        Page page = source.document(document).page(number);
        for (Correction correction : catalogue.corrections(document)) {
          if (correction.range().first().page() == number) {
            List<Word> words = Printing.words(page, correction.range());
            Optional<Box> box = Printing.box(words);
            if (box.isPresent()) {
              known.put(correction.id(), new Printed(box.get(), Printing.snippet(page, words)));
            }
          }
        }
      } catch (UncheckedIOException e) {
        throw new IOException(e);
      }
      boxes.put(key, known);
    }
    return known;
  }
}
