package org.stet.ocr.again;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stet.ocr.OcrEngine;
import org.stet.page.Box;
import org.stet.page.Line;
import org.stet.page.Page;
import org.stet.page.Region;
import org.stet.page.Rereading;
import org.stet.page.Word;
import org.stet.page.WordId;
import org.stet.page.image.PageTransform;
import org.stet.page.image.PreparedImage;

/**
 * An engine that looks again at the lines of which it was not sure, in other ways, as long as the
 * page's share of pixels lasts. What it reads then stands beside the first reading; a rule puts all
 * readings to a vote.
 *
 * @param first the one that reads the page
 * @param engine the one that looks again
 * @param not why pages are looked at only once; empty where they are looked at again
 */
public record SecondLook(OcrEngine first, OcrEngine engine, Optional<String> not)
    implements OcrEngine {

  private static final String STEP = "second look";

  @Override
  public Page recognize(PreparedImage image) {
    Page page = first.recognize(image);
    if (not.isPresent()) {
      return with(page, Map.of(), "none: " + not.get());
    }
    List<LowLines.Low> lines = lines(page, image.toScan());
    List<LowLines.Low> low = LowLines.of(lines);
    Map<WordId, List<Rereading>> again = low.isEmpty() ? Map.of() : again(image, low);
    String figures =
        LowLines.isBadAllOver(lines)
            ? "none: most of the page is read badly"
            : String.format(
                Locale.ROOT,
                "%d of %d lines, %d of them otherwise, %.1f%% of the pixels of lines",
                low.size(),
                lines.size(),
                again.size(),
                100.0 * area(low) / Math.max(1, area(lines)));
    return with(page, again, figures);
  }

  private static long area(List<LowLines.Low> lines) {
    return lines.stream().mapToLong(line -> line.box().area()).sum();
  }

  private static List<LowLines.Low> lines(Page page, PageTransform toScan) {
    List<LowLines.Low> lines = new ArrayList<>();
    page.lines()
        .filter(line -> line.words().stream().allMatch(word -> word.box().isPresent()))
        .forEach(
            line ->
                line.box()
                    .map(toScan::toImage)
                    .filter(box -> box.area() > 0)
                    .ifPresent(
                        box ->
                            lines.add(
                                new LowLines.Low(line, box, LowLines.confidence(line.words())))));
    return lines;
  }

  /** By the first word of the line. */
  private Map<WordId, List<Rereading>> again(PreparedImage image, List<LowLines.Low> low) {
    List<List<List<Pairing.Seen>>> looks =
        Look.ALL.stream().map(look -> look(image, low, look)).toList();
    Map<WordId, List<Rereading>> again = new HashMap<>();
    for (int i = 0; i < low.size(); i++) {
      int at = i;
      List<Word> words = low.get(i).line().words();
      List<Pairing.Seen> first =
          words.stream()
              .map(word -> seen(word, image.toScan().toImage(word.box().orElseThrow())))
              .toList();
      List<WordId> ids = words.stream().map(Word::id).toList();
      List<Rereading> found =
          Pairing.of(ids, first, looks.stream().map(look -> look.get(at)).toList());
      if (!found.isEmpty()) {
        again.put(ids.get(0), found);
      }
    }
    return again;
  }

  private static Pairing.Seen seen(Word word, Box box) {
    return new Pairing.Seen(word.text(), word.confidence().value(), box.x(), box.right());
  }

  /** Each line's words as this look reads them. */
  private List<List<Pairing.Seen>> look(PreparedImage image, List<LowLines.Low> low, Look look) {
    Patches patches =
        Patches.of(image.pixels(), low.stream().map(LowLines.Low::box).toList(), look.scale());
    Page page = engine.recognize(patches.prepared(image, look.settings()));
    List<List<Pairing.Seen>> seen = new ArrayList<>();
    for (Region region : page.regions()) {
      seen.add(
          region.lines().stream()
              .flatMap(line -> line.words().stream())
              .flatMap(word -> onPage(word, patches, region.id()).stream())
              .toList());
    }
    return seen;
  }

  private static Optional<Pairing.Seen> onPage(Word word, Patches patches, int patch) {
    return word.box()
        .map(
            box ->
                new Pairing.Seen(
                    word.text(),
                    word.confidence().value(),
                    patches.toPage(patch, box.x()),
                    patches.toPage(patch, box.right())));
  }

  private static Page with(Page page, Map<WordId, List<Rereading>> again, String figures) {
    List<Region> regions =
        page.regions().stream()
            .map(
                region ->
                    new Region(
                        region.id(),
                        region.role(),
                        region.box(),
                        region.lines().stream().map(line -> with(line, again)).toList()))
            .toList();
    return page.withLayout(regions, page.order()).noting(STEP, figures);
  }

  private static Line with(Line line, Map<WordId, List<Rereading>> again) {
    return Optional.ofNullable(again.get(line.words().get(0).id()))
        .map(line::withAgain)
        .orElse(line);
  }

  @Override
  public void close() {
    first.close();
    engine.close();
  }
}
