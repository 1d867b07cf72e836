package org.stet.ocr.tesseract;

import com.sun.jna.ptr.PointerByReference;
import java.awt.image.BufferedImage;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import net.sourceforge.tess4j.ITessAPI.TessBaseAPI;
import net.sourceforge.tess4j.ITessAPI.TessOcrEngineMode;
import net.sourceforge.tess4j.ITessAPI.TessPageSegMode;
import net.sourceforge.tess4j.TessAPI1;
import org.stet.natives.Natives;
import org.stet.ocr.MissingModelException;
import org.stet.ocr.OcrException;
import org.stet.page.Confidence;
import org.stet.page.image.Orientation;
import org.stet.page.image.OrientationDetector;

/** Orientation by Tesseract's model for it; for any number of threads, each with a handle. */
public final class TesseractOrientation implements OrientationDetector, AutoCloseable {

  private static final String MODEL = "osd";
  private static final int SMALLEST_SIDE = 20;

  /**
   * Tesseract states how far the best orientation is ahead, from 0 on; at 5 it is hardly ever
   * wrong, at 15 never.
   */
  private static final double SCALE = 5;

  private final Path tessdata;
  private final Queue<TessBaseAPI> idle = new ConcurrentLinkedQueue<>();

  /** Takes a folder that holds the model. */
  public TesseractOrientation(Path tessdata) {
    this.tessdata = tessdata;
  }

  /**
   * Finds the model.
   *
   * @param told where the person says that models are
   * @throws MissingModelException when it is nowhere
   */
  public static TesseractOrientation of(Optional<Path> told) {
    return new TesseractOrientation(TessdataLocator.of(told).folderOf(MODEL));
  }

  @Override
  public Optional<Orientation> detect(BufferedImage gray, int resolution) {
    if (Math.min(gray.getWidth(), gray.getHeight()) < SMALLEST_SIDE) {
      return Optional.empty();
    }
    TessBaseAPI handle = Optional.ofNullable(idle.poll()).orElseGet(this::open);
    try {
      GrayImage.hand(handle, gray, resolution);
      return ask(handle);
    } finally {
      TessAPI1.TessBaseAPIClear(handle);
      idle.add(handle);
    }
  }

  private static Optional<Orientation> ask(TessBaseAPI handle) {
    IntBuffer turned = IntBuffer.allocate(1);
    FloatBuffer ahead = FloatBuffer.allocate(1);
    int found =
        TessAPI1.TessBaseAPIDetectOrientationScript(
            handle, turned, ahead, new PointerByReference(), FloatBuffer.allocate(1));
    if (found == 0) {
      return Optional.empty();
    }
    double confidence = 1 - Math.exp(-Math.max(0, ahead.get(0)) / SCALE);
    return Optional.of(
        new Orientation(Math.floorMod(-turned.get(0), 360), new Confidence(confidence)));
  }

  private TessBaseAPI open() {
    Natives.install();
    TessBaseAPI handle = TessAPI1.TessBaseAPICreate();
    if (TessAPI1.TessBaseAPIInit2(handle, tessdata.toString(), MODEL, TessOcrEngineMode.OEM_DEFAULT)
        != 0) {
      TessAPI1.TessBaseAPIDelete(handle);
      throw new OcrException(
          "Tesseract cannot load osd.traineddata in " + tessdata + "; fetch it again.");
    }
    Variables.apply(handle, Map.of("debug_file", TesseractEngine.NOWHERE));
    TessAPI1.TessBaseAPISetPageSegMode(handle, TessPageSegMode.PSM_OSD_ONLY);
    return handle;
  }

  @Override
  public void close() {
    for (TessBaseAPI handle = idle.poll(); handle != null; handle = idle.poll()) {
      TessAPI1.TessBaseAPIEnd(handle);
      TessAPI1.TessBaseAPIDelete(handle);
    }
  }
}
