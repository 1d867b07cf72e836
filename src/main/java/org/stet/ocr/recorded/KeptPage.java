package org.stet.ocr.recorded;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stet.page.Alternative;
import org.stet.page.Box;
import org.stet.page.Confidence;
import org.stet.page.Glyph;
import org.stet.page.Line;
import org.stet.page.Page;
import org.stet.page.Provenance;
import org.stet.page.ReadingOrder;
import org.stet.page.Region;
import org.stet.page.Rereading;
import org.stet.page.Role;
import org.stet.page.Word;
import org.stet.page.WordId;

/**
 * A page as it stands in its file; {@code reading-format.md} describes it. Boxes are {@code [x, y,
 * width, height]}, confidences are rounded to four digits.
 */
record KeptPage(
    String format,
    int version,
    int page,
    List<Integer> box,
    String source,
    String reader,
    String language,
    int resolution,
    Map<String, String> steps,
    List<KeptRegion> regions) {

  static final String FORMAT = "stet-reading";
  static final int VERSION = 1;

  record KeptRegion(int id, Role role, Optional<List<Integer>> box, List<KeptLine> lines) {}

  record KeptLine(
      Optional<List<Integer>> box,
      Optional<Integer> baseline,
      List<KeptWord> words,
      Optional<List<KeptLook>> again) {}

  /** What further looks read instead of the words from {@code n} to {@code to}. */
  record KeptLook(int n, int to, List<String> texts, List<Double> confs) {}

  record KeptWord(
      int n,
      String text,
      Optional<List<Integer>> box,
      double conf,
      Optional<List<KeptGlyph>> glyphs) {}

  record KeptGlyph(String t, List<Integer> box, double conf, Optional<Map<String, Double>> or) {}

  static KeptPage of(Page page) {
    Provenance from = page.provenance();
    return new KeptPage(
        FORMAT,
        VERSION,
        page.number(),
        numbers(page.box()),
        from.source(),
        from.reader(),
        from.language(),
        from.resolution(),
        from.steps(),
        page.regions().stream().map(KeptPage::region).toList());
  }

  Page toPage() {
    return new Page(
        page,
        box(box),
        regions.stream().map(this::region).toList(),
        ReadingOrder.EMPTY,
        new Provenance(source, reader, language, resolution, steps));
  }

  private static KeptRegion region(Region region) {
    return new KeptRegion(
        region.id(),
        region.role(),
        region.box().map(KeptPage::numbers),
        region.lines().stream().map(KeptPage::line).toList());
  }

  private Region region(KeptRegion kept) {
    return new Region(
        kept.id(),
        kept.role(),
        kept.box().map(KeptPage::box),
        kept.lines().stream().map(this::line).toList());
  }

  private static KeptLine line(Line line) {
    return new KeptLine(
        line.box().map(KeptPage::numbers),
        line.baseline(),
        line.words().stream().map(KeptPage::word).toList(),
        Optional.of(line.again().stream().map(KeptPage::look).toList())
            .filter(looks -> !looks.isEmpty()));
  }

  private Line line(KeptLine kept) {
    return new Line(
        kept.box().map(KeptPage::box),
        kept.baseline(),
        kept.words().stream().map(this::word).toList(),
        kept.again().orElse(List.of()).stream().map(this::look).toList());
  }

  private static KeptLook look(Rereading again) {
    return new KeptLook(
        again.first().index(),
        again.last().index(),
        again.looks().stream().map(Alternative::text).toList(),
        again.looks().stream().map(look -> rounded(look.confidence())).toList());
  }

  private Rereading look(KeptLook kept) {
    return new Rereading(
        new WordId(page, kept.n()),
        new WordId(page, kept.to()),
        IntStream.range(0, kept.texts().size())
            .mapToObj(
                i -> new Alternative(kept.texts().get(i), new Confidence(kept.confs().get(i))))
            .toList());
  }

  private static KeptWord word(Word word) {
    return new KeptWord(
        word.id().index(),
        word.text(),
        word.box().map(KeptPage::numbers),
        rounded(word.confidence()),
        Optional.of(word.glyphs().stream().map(KeptPage::glyph).toList())
            .filter(glyphs -> !glyphs.isEmpty()));
  }

  private Word word(KeptWord kept) {
    return new Word(
        new WordId(page, kept.n()),
        kept.text(),
        kept.box().map(KeptPage::box),
        new Confidence(kept.conf()),
        kept.glyphs().orElse(List.of()).stream().map(KeptPage::glyph).toList());
  }

  private static KeptGlyph glyph(Glyph glyph) {
    return new KeptGlyph(
        glyph.text(),
        numbers(glyph.box()),
        rounded(glyph.confidence()),
        Optional.of(Alternatives.kept(glyph.alternatives())).filter(or -> !or.isEmpty()));
  }

  private static Glyph glyph(KeptGlyph kept) {
    List<Alternative> or = kept.or().map(Alternatives::of).orElse(List.of());
    return new Glyph(kept.t(), box(kept.box()), new Confidence(kept.conf()), or);
  }

  static double rounded(Confidence confidence) {
    return Math.round(confidence.value() * 10_000) / 10_000.0;
  }

  private static List<Integer> numbers(Box box) {
    return List.of(box.x(), box.y(), box.width(), box.height());
  }

  private static Box box(List<Integer> n) {
    if (n.size() != 4 || IntStream.of(2, 3).anyMatch(i -> n.get(i) < 0)) {
      throw new IllegalArgumentException("not a box: " + n);
    }
    return new Box(n.get(0), n.get(1), n.get(2), n.get(3));
  }
}
