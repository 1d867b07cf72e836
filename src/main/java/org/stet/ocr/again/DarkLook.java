package org.stet.ocr.again;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.ocr.OcrEngine;
import org.stet.page.Box;
import org.stet.page.Line;
import org.stet.page.Page;
import org.stet.page.Region;
import org.stet.page.image.PreparedImage;

/**
 * An engine that, where a gray page is read badly, tries on a few of its lines whether they are
 * read better when only the darkest ink is left; if so, it reads the page in that way. What shines
 * through from the back is lighter than print, mostly.
 *
 * @param engine the one that reads
 */
public record DarkLook(OcrEngine engine) implements OcrEngine {

  private static final String STEP = "ink";

  /** Below it, as the mean of all signs, a page is read badly. */
  private static final double BAD = 0.85;

  /** The other way must be surer by this: a small difference tells nothing of errors. */
  private static final double CLEARLY = 0.03;

  /** Where, on the way from ink to paper, print ends. */
  private static final double MILD = 0.4;

  private static final double HARD = 0.16;

  /** One line of print for each region. */
  private static final Map<String, String> LINES = Map.of("region_psm", "7");

  /**
   * What a trial gave.
   *
   * @param level where print ends
   * @param confidence of the lines that were tried
   */
  private record Trial(double level, double confidence) {

    String text() {
      return String.format(
          Locale.ROOT, "%.2f with %s", confidence, level < 1 ? percent() : "all ink");
    }

    String percent() {
      return String.format(Locale.ROOT, "the darkest %.0f%%", 100 * level);
    }
  }

  @Override
  public Page recognize(PreparedImage image) {
    Page first = engine.recognize(image);
    if (Sureness.of(first.lines().toList()) >= BAD) {
      return first.noting(STEP, "all: the page is read well");
    }
    DarkInk ink = DarkInk.of(image.pixels());
    List<Line> sample = Sureness.sample(first.lines().toList());
    if (sample.isEmpty() || !ink.hasGray(image.pixels())) {
      return first.noting(
          STEP, sample.isEmpty() ? "all: no lines to try" : "all: there is no gray");
    }
    Trial before = new Trial(1, Sureness.of(sample));
    List<Trial> trials = trials(image, sample, ink, before);
    Trial best = Collections.max(trials, Comparator.comparingDouble(Trial::confidence));
    String tried =
        Stream.concat(Stream.of(before), trials.stream())
            .map(Trial::text)
            .collect(Collectors.joining(", ", "; confidence of " + sample.size() + " lines: ", ""));
    return best.confidence() < before.confidence() + CLEARLY
        ? first.noting(STEP, "all" + tried)
        : again(image, first, ink, best.level()).noting(STEP, best.percent() + tried);
  }

  /** The harder one is made only where the milder one helps. */
  private List<Trial> trials(PreparedImage image, List<Line> sample, DarkInk ink, Trial before) {
    List<Box> boxes =
        sample.stream().flatMap(line -> line.box().stream()).map(image.toScan()::toImage).toList();
    Patches patches = Patches.of(image.pixels(), boxes, 1);
    Trial mild = trial(MILD, image, patches, ink);
    return mild.confidence() > before.confidence()
        ? List.of(mild, trial(HARD, image, patches, ink))
        : List.of(mild);
  }

  private Trial trial(double level, PreparedImage image, Patches patches, DarkInk ink) {
    Patches dark = patches.with(ink.only(level, patches.image()));
    return new Trial(
        level, Sureness.of(engine.recognize(dark.prepared(image, LINES)).lines().toList()));
  }

  /** Of each region the surer reading, or of the whole page where the reader segments it. */
  private Page again(PreparedImage image, Page first, DarkInk ink, double level) {
    Page second =
        engine.recognize(image.withRegions(ink.only(level, image.pixels()), image.regions()));
    List<Region> regions =
        image.regions().isEmpty()
            ? (Surer.isSurer(second.lines().toList(), first.lines().toList()) ? second : first)
                .regions()
            : Surer.of(first.regions(), second.regions());
    return first.withLayout(Surer.numbered(first.number(), regions), first.order());
  }

  @Override
  public void close() {
    engine.close();
  }
}
