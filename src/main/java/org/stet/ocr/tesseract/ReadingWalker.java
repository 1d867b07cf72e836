package org.stet.ocr.tesseract;

import static net.sourceforge.tess4j.ITessAPI.TessPageIteratorLevel.RIL_BLOCK;
import static net.sourceforge.tess4j.ITessAPI.TessPageIteratorLevel.RIL_SYMBOL;
import static net.sourceforge.tess4j.ITessAPI.TessPageIteratorLevel.RIL_TEXTLINE;
import static net.sourceforge.tess4j.ITessAPI.TessPageIteratorLevel.RIL_WORD;

import com.sun.jna.Pointer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import net.sourceforge.tess4j.ITessAPI.TessPageIterator;
import net.sourceforge.tess4j.ITessAPI.TessPolyBlockType;
import net.sourceforge.tess4j.ITessAPI.TessResultIterator;
import net.sourceforge.tess4j.TessAPI1;
import org.stet.page.Box;
import org.stet.page.Confidence;
import org.stet.page.Glyph;
import org.stet.page.Line;
import org.stet.page.Role;
import org.stet.page.Word;
import org.stet.page.WordId;
import org.stet.page.image.PageTransform;

/**
 * Walks over a result of Tesseract from block to sign and takes along everything: no word, line or
 * block is left out but words that are nothing but white space.
 */
final class ReadingWalker {

  private static final Pattern SPACE = Pattern.compile("[\\s\\h]+");

  private final int page;
  private final PageTransform toScan;
  private final UnaryOperator<Box> trim;
  private final IntBuffer[] corners = {
    IntBuffer.allocate(1), IntBuffer.allocate(1), IntBuffer.allocate(1), IntBuffer.allocate(1)
  };
  private int nextWord;
  private boolean more = true;

  /**
   * @param page number of the page, for the words' names
   * @param firstWord number of the first word
   */
  ReadingWalker(int page, int firstWord, PageTransform toScan) {
    this(page, firstWord, toScan, UnaryOperator.identity());
  }

  /** Likewise; boxes are trimmed on what was read. */
  ReadingWalker(int page, int firstWord, PageTransform toScan, UnaryOperator<Box> trim) {
    this.page = page;
    this.nextWord = firstWord;
    this.toScan = toScan;
    this.trim = trim;
  }

  /**
   * From the first word to the last. Tesseract goes over all words of a region to find the next
   * word or a beginning of a line, so each is asked for once a word.
   */
  List<Block> walk(TessResultIterator result) {
    TessPageIterator place = TessAPI1.TessResultIteratorGetPageIterator(result);
    List<Block> blocks = new ArrayList<>();
    do {
      Optional<Box> box = box(place, RIL_BLOCK);
      int type = TessAPI1.TessPageIteratorBlockType(place);
      List<Line> lines = new ArrayList<>();
      do {
        line(result, place).ifPresent(lines::add);
      } while (goesOn(place, RIL_BLOCK));
      boolean worth = isImage(type) || !lines.isEmpty();
      box.filter(b -> worth).ifPresent(b -> blocks.add(new Block(role(type), b, lines)));
    } while (more);
    return blocks;
  }

  private boolean goesOn(TessPageIterator place, int level) {
    return more && TessAPI1.TessPageIteratorIsAtBeginningOf(place, level) == 0;
  }

  /** From the first word of a line to the first of the next. */
  private Optional<Line> line(TessResultIterator result, TessPageIterator place) {
    Optional<Box> box = box(place, RIL_TEXTLINE);
    Optional<Integer> baseline = baseline(place);
    List<Word> words = new ArrayList<>();
    do {
      word(result, place).ifPresent(words::add);
    } while (goesOn(place, RIL_TEXTLINE));
    return words.isEmpty() ? Optional.empty() : Optional.of(new Line(box, baseline, words));
  }

  /** From the first sign of a word to the first of the next. */
  private Optional<Word> word(TessResultIterator result, TessPageIterator place) {
    Confidence confidence = confidence(result, RIL_WORD);
    Optional<Box> box = box(place, RIL_WORD);
    StringBuilder text = new StringBuilder();
    List<Glyph> glyphs = new ArrayList<>();
    do {
      Optional<String> sign = text(result);
      sign.ifPresent(text::append);
      sign.flatMap(reading -> glyph(reading, result, place)).ifPresent(glyphs::add);
      more = TessAPI1.TessPageIteratorNext(place, RIL_SYMBOL) != 0;
    } while (goesOn(place, RIL_WORD));
    return clean(text.toString())
        .map(all -> new Word(new WordId(page, nextWord++), all, box, confidence, glyphs));
  }

  private Optional<Glyph> glyph(String reading, TessResultIterator result, TessPageIterator place) {
    return box(place, RIL_SYMBOL)
        .map(
            box ->
                new Glyph(
                    reading, box, confidence(result, RIL_SYMBOL), Choices.other(result, reading)));
  }

  /** NFC, without white space; empty where nothing else is left. */
  private static Optional<String> text(TessResultIterator result) {
    Pointer pointer = TessAPI1.TessResultIteratorGetUTF8Text(result, RIL_SYMBOL);
    if (pointer == null) {
      return Optional.empty();
    }
    try {
      return clean(pointer.getString(0, StandardCharsets.UTF_8.name()));
    } finally {
      TessAPI1.TessDeleteText(pointer);
    }
  }

  static Optional<String> clean(String text) {
    return Optional.of(
            Normalizer.normalize(SPACE.matcher(text).replaceAll(""), Normalizer.Form.NFC))
        .filter(Predicate.not(String::isEmpty));
  }

  private static Confidence confidence(TessResultIterator result, int level) {
    return Choices.rounded(TessAPI1.TessResultIteratorConfidence(result, level));
  }

  private Optional<Box> box(TessPageIterator place, int level) {
    return TessAPI1.TessPageIteratorBoundingBox(
                place, level, corners[0], corners[1], corners[2], corners[3])
            == 0
        ? Optional.empty()
        : Optional.of(
            toScan.toScan(
                trim.apply(
                    Box.ofCorners(
                        corners[0].get(0),
                        corners[1].get(0),
                        corners[2].get(0),
                        corners[3].get(0)))));
  }

  /** Only where the line runs from left to right on the scan, too. */
  private Optional<Integer> baseline(TessPageIterator place) {
    boolean upright = toScan.a() > 0.9;
    if (!upright
        || TessAPI1.TessPageIteratorBaseline(
                place, RIL_TEXTLINE, corners[0], corners[1], corners[2], corners[3])
            == 0) {
      return Optional.empty();
    }
    return Optional.of(
        (int)
            Math.round(
                toScan.b() * corners[0].get(0) + toScan.d() * corners[1].get(0) + toScan.f()));
  }

  private static boolean isImage(int type) {
    return type == TessPolyBlockType.PT_FLOWING_IMAGE
        || type == TessPolyBlockType.PT_HEADING_IMAGE
        || type == TessPolyBlockType.PT_PULLOUT_IMAGE;
  }

  private static Role role(int type) {
    return isImage(type)
        ? Role.PHOTO
        : switch (type) {
          case TessPolyBlockType.PT_TABLE -> Role.TABLE;
          case TessPolyBlockType.PT_CAPTION_TEXT -> Role.CAPTION;
          default -> Role.BODY;
        };
  }
}
