package org.stet.ocr.tesseract;

import java.nio.DoubleBuffer;
import java.nio.IntBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import net.sourceforge.tess4j.ITessAPI.TessBaseAPI;
import net.sourceforge.tess4j.TessAPI1;
import org.stet.ocr.OcrException;

/** Tesseract's variables for one page: set before, put back afterwards. */
final class Variables {

  private static final Set<String> OURS = Set.of("psm", "region_psm");

  private Variables() {}

  /**
   * Sets them and gives the former values.
   *
   * @throws OcrException when there is no such variable, or not with that value
   */
  static Map<String, String> apply(TessBaseAPI handle, Map<String, String> settings) {
    Map<String, String> former = new HashMap<>();
    settings.forEach(
        (name, value) -> {
          if (!OURS.contains(name)) {
            former.put(name, get(handle, name));
            set(handle, name, value);
          }
        });
    return former;
  }

  static void set(TessBaseAPI handle, String name, String value) {
    if (TessAPI1.TessBaseAPISetVariable(handle, name, value) == 0) {
      throw new OcrException("Tesseract has no setting " + name + ", or not with value " + value);
    }
  }

  private static String get(TessBaseAPI handle, String name) {
    IntBuffer whole = IntBuffer.allocate(1);
    if (TessAPI1.TessBaseAPIGetIntVariable(handle, name, whole) != 0) {
      return Integer.toString(whole.get(0));
    }
    if (TessAPI1.TessBaseAPIGetBoolVariable(handle, name, whole) != 0) {
      return Integer.toString(whole.get(0));
    }
    DoubleBuffer real = DoubleBuffer.allocate(1);
    if (TessAPI1.TessBaseAPIGetDoubleVariable(handle, name, real) != 0) {
      return Double.toString(real.get(0));
    }
    String text = TessAPI1.TessBaseAPIGetStringVariable(handle, name);
    if (text == null) {
      throw new OcrException("Tesseract has no setting " + name);
    }
    return text;
  }
}
