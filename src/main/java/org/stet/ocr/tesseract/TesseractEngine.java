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
import org.stet.ocr.OcrEngine;
import org.stet.ocr.OcrException;
import org.stet.page.Box;
import org.stet.page.Page;
import org.stet.page.Provenance;
import org.stet.page.ReadingOrder;
import org.stet.page.Region;
import org.stet.page.image.PreparedImage;

/**
 * One Tesseract handle, for one thread at a time. Settings of a prepared image that are known here:
 * {@code psm} and {@code region_psm} (page segmentation mode of the page, and of a region that is
 * read by itself); every other setting is a variable of Tesseract, for example {@code
 * thresholding_method}.
 */
public final class TesseractEngine implements OcrEngine {

  static final int SMALLEST_SIDE = 3;
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
      return page(
          image,
          image.regions().isEmpty() ? wholePage(image) : new RegionReader(handle, image).regions());
    } finally {
      TessAPI1.TessBaseAPIClear(handle);
      Variables.apply(handle, before);
    }
  }

  private List<Region> wholePage(PreparedImage image) {
    GrayImage.hand(handle, image.pixels(), image.resolution());
    mode(handle, image.settings().getOrDefault("psm", "" + TessPageSegMode.PSM_AUTO));
    List<Region> regions = new ArrayList<>();
    for (Block block : read(handle, new ReadingWalker(image.scan().page(), 0, image.toScan()))) {
      regions.add(
          new Region(regions.size(), block.role(), Optional.of(block.box()), block.lines()));
    }
    return regions;
  }

  /** Reads the image that a handle was given. */
  static List<Block> read(TessBaseAPI handle, ReadingWalker walker) {
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

  static void mode(TessBaseAPI handle, String psm) {
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
