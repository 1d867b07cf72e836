package org.stet.ocr.tesseract;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.sourceforge.tess4j.ITessAPI.TessBaseAPI;
import net.sourceforge.tess4j.ITessAPI.TessOcrEngineMode;
import net.sourceforge.tess4j.ITessAPI.TessPageSegMode;
import net.sourceforge.tess4j.ITessAPI.TessResultIterator;
import net.sourceforge.tess4j.TessAPI1;
import org.stet.ocr.DropCapital;
import org.stet.ocr.OcrEngine;
import org.stet.ocr.OcrException;
import org.stet.page.Box;
import org.stet.page.Line;
import org.stet.page.Page;
import org.stet.page.Provenance;
import org.stet.page.ReadingOrder;
import org.stet.page.Region;
import org.stet.page.Role;
import org.stet.page.image.ImageRegion;
import org.stet.page.image.PageTransform;
import org.stet.page.image.PreparedImage;

/**
 * One Tesseract handle, for one thread at a time. Settings of a prepared image that are known here:
 * {@code psm} and {@code region_psm} (page segmentation mode of the page, and of a region that is
 * read by itself); every other setting is a variable of Tesseract, for example {@code
 * thresholding_method}.
 */
public final class TesseractEngine implements OcrEngine {

  private static final int SMALLEST_SIDE = 3;
  static final String NOWHERE =
      System.getProperty("os.name", "").startsWith("Windows") ? "NUL" : "/dev/null";

  private final TessBaseAPI handle;
  private final String language;
  private boolean closed;

  /**
   * Takes a folder of models; {@link TesseractEngines} finds it and puts the libraries in place.
   */
  TesseractEngine(String language, Path tessdata, Map<String, String> variables) {
    this.language = language;
    handle = TessAPI1.TessBaseAPICreate();
    int failed =
        TessAPI1.TessBaseAPIInit2(
            handle, tessdata.toString(), language, TessOcrEngineMode.OEM_LSTM_ONLY);
    if (failed != 0) {
      TessAPI1.TessBaseAPIDelete(handle);
      throw new OcrException(
          "Tesseract cannot load the model for \"%s\" in %s; the file may be damaged or of another version: fetch it again."
              .formatted(language, tessdata));
    }
    Variables.set(handle, "debug_file", NOWHERE);
    // What a page taught must not change how the next one reads.
    Variables.set(handle, "tessedit_enable_doc_dict", "0");
    Variables.apply(handle, variables);
  }

  @Override
  public Page recognize(PreparedImage image) {
    BufferedImage pixels = image.pixels();
    if (Math.min(pixels.getWidth(), pixels.getHeight()) < SMALLEST_SIDE) {
      return page(image, List.of());
    }
    Map<String, String> before = Variables.apply(handle, image.settings());
    try {
      return page(image, image.regions().isEmpty() ? wholePage(image) : byRegion(image));
    } finally {
      TessAPI1.TessBaseAPIClear(handle);
      Variables.apply(handle, before);
    }
  }

  private List<Region> wholePage(PreparedImage image) {
    GrayImage.hand(handle, image.pixels(), image.resolution());
    mode(image.settings().getOrDefault("psm", "" + TessPageSegMode.PSM_AUTO));
    List<Region> regions = new ArrayList<>();
    for (Block block : read(new ReadingWalker(image.scan().page(), 0, image.toScan()))) {
      regions.add(
          new Region(regions.size(), block.role(), Optional.of(block.box()), block.lines()));
    }
    return regions;
  }

  private List<Region> byRegion(PreparedImage image) {
    // Where letters stand and no line is found, all is taken for one: headings in odd types.
    boolean asked = image.settings().containsKey("region_psm");
    String usual =
        image.settings().getOrDefault("region_psm", "" + TessPageSegMode.PSM_SINGLE_BLOCK);
    mode(usual);
    Box all = new Box(0, 0, image.pixels().getWidth(), image.pixels().getHeight());
    List<Region> regions = new ArrayList<>();
    int words = 0;
    for (ImageRegion region : image.regions()) {
      Box box = region.box().intersection(all);
      List<Block> blocks = List.of();
      if (region.role() != Role.PHOTO
          && Math.min(box.width(), box.height()) >= SMALLEST_SIDE * region.shrink()) {
        Cutting cutting = Cutting.of(image.pixels(), box, region.shrink(), region.foreign());
        GrayImage.hand(handle, cutting.image(), image.resolution() / region.shrink());
        PageTransform toScan = image.toScan().after(cutting.toPage());
        blocks = read(new ReadingWalker(image.scan().page(), words, toScan));
        if (!asked && Block.words(blocks).isEmpty()) {
          mode("" + TessPageSegMode.PSM_RAW_LINE);
          Heights heights = new Heights(cutting.image());
          blocks =
              Block.sure(read(new ReadingWalker(image.scan().page(), words, toScan, heights::of)));
          mode(usual);
        }
        words += Block.words(blocks).size();
      }
      regions.add(
          new Region(
              region.id(),
              region.role(),
              Optional.of(image.toScan().toScan(region.box())),
              lines(image, blocks)));
    }
    return regions;
  }

  private static List<Line> lines(PreparedImage image, List<Block> blocks) {
    List<Line> lines = blocks.stream().flatMap(block -> block.lines().stream()).toList();
    boolean upright = image.toScan().a() > 0.9;
    return upright ? DropCapital.placed(lines) : lines;
  }

  private List<Block> read(ReadingWalker walker) {
    if (TessAPI1.TessBaseAPIRecognize(handle, null) != 0) {
      throw new OcrException(
          "Tesseract could not read this page; the image may be damaged: open it in a viewer.");
    }
    TessResultIterator iterator = TessAPI1.TessBaseAPIGetIterator(handle);
    if (iterator == null) {
      return List.of();
    }
    try {
      return walker.walk(iterator);
    } finally {
      TessAPI1.TessResultIteratorDelete(iterator);
    }
  }

  private Page page(PreparedImage image, List<Region> regions) {
    BufferedImage scan = image.scan().pixels();
    return new Page(
        image.scan().page(),
        new Box(0, 0, scan.getWidth(), scan.getHeight()),
        regions,
        ReadingOrder.EMPTY,
        new Provenance(
            image.scan().source(),
            "tesseract " + TessAPI1.TessVersion(),
            language,
            image.resolution(),
            image.steps()));
  }

  private void mode(String psm) {
    TessAPI1.TessBaseAPISetPageSegMode(handle, Integer.parseInt(psm));
  }

  @Override
  public void close() {
    if (!closed) {
      closed = true;
      TessAPI1.TessBaseAPIEnd(handle);
      TessAPI1.TessBaseAPIDelete(handle);
    }
  }
}
