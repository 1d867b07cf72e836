package org.stet.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** hOCR of any producer, as long as it is well-formed. */
final class HocrReader implements OcrDialect.Reader {

  private static final Pattern BBOX =
      Pattern.compile("bbox\\s+(-?[\\d.]+)\\s+(-?[\\d.]+)\\s+(-?[\\d.]+)\\s+(-?[\\d.]+)");
  private static final Pattern CONFIDENCE = Pattern.compile("x_wconf\\s+([\\d.]+)");
  private static final Set<String> LINES =
      Set.of("ocr_line", "ocrx_line", "ocr_header", "ocr_caption", "ocr_textfloat");

  static boolean is(Tag tag, String type) {
    return List.of(tag.attribute("class").orElse("").split("\\s+", -1)).contains(type);
  }

  private static boolean isLine(Tag tag) {
    return LINES.stream().anyMatch(type -> is(tag, type));
  }

  @Override
  public List<OcrSheet> sheets(String source, Tag root) {
    List<OcrSheet> sheets = new ArrayList<>();
    for (Tag page : root.all().filter(tag -> is(tag, "ocr_page")).toList()) {
      List<OcrBlock> blocks = new ArrayList<>();
      List<Tag> paragraphs = page.all().filter(tag -> is(tag, "ocr_par")).toList();
      for (Tag block : paragraphs.isEmpty() ? List.of(page) : paragraphs) {
        List<OcrLine> lines =
            block
                .all()
                .filter(tag -> isLine(tag) && tag.all().noneMatch(HocrReader::isLine))
                .map(line -> new OcrLine(line, area(line), words(source, line)))
                .filter(line -> !line.words().isEmpty())
                .toList();
        if (!lines.isEmpty()) {
          blocks.add(new OcrBlock(block, lines));
        }
      }
      Area size = area(page).orElse(new Area(0, 0, 0, 0));
      sheets.add(new OcrSheet(sheets.size() + 1, size.right(), size.bottom(), blocks));
    }
    return sheets;
  }

  private static List<OcrWord> words(String source, Tag line) {
    List<Tag> tags = line.all().filter(tag -> is(tag, "ocrx_word") || is(tag, "ocr_word")).toList();
    // Some producers tell lines only: then the line says all its words.
    return (tags.isEmpty() ? List.of(line) : tags)
        .stream()
            .flatMap(
                tag ->
                    Texts.words(Optional.of(tag), text(source, tag), area(tag), confidence(tag))
                        .stream())
            .toList();
  }

  /** White space around the signs of a word is nobody's. */
  private static String text(String source, Tag tag) {
    String text = Markup.text(source, tag).replace('\u00ad', '-').strip();
    boolean isOfSigns = tag.all().anyMatch(child -> is(child, "ocrx_cinfo"));
    return isOfSigns ? text.replaceAll("\\s+", "") : text;
  }

  private static Optional<Area> area(Tag tag) {
    Matcher box = BBOX.matcher(tag.attribute("title").orElse(""));
    if (!box.find()) {
      return Optional.empty();
    }
    return Optional.of(
        new Area(
            Numbers.parse(box.group(1)).orElse(0.0),
            Numbers.parse(box.group(2)).orElse(0.0),
            Numbers.parse(box.group(3)).orElse(0.0),
            Numbers.parse(box.group(4)).orElse(0.0)));
  }

  private static Optional<Double> confidence(Tag tag) {
    Matcher found = CONFIDENCE.matcher(tag.attribute("title").orElse(""));
    return found.find()
        ? Numbers.parse(found.group(1)).map(c -> Math.min(1, c / 100))
        : Optional.empty();
  }
}
