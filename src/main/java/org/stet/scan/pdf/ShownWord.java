package org.stet.scan.pdf;

import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.stet.page.Box;

/**
 * A word as a PDF shows it.
 *
 * @param text without white space, not empty
 * @param signs left to right, at least one
 */
record ShownWord(String text, List<TextPosition> signs) {

  /** How far signs reach over and under their baseline, in em, where fonts do not tell. */
  private static final float ABOVE = 0.75f;

  private static final float BELOW = 0.2f;

  ShownWord {
    signs = List.copyOf(signs);
  }

  /**
   * The box of the word on the scan.
   *
   * @param visible of the sheet: what PDFBox measures from
   */
  Box onScan(PDRectangle visible, SheetScan scan) {
    double[] xs = new double[4];
    double[] ys = new double[4];
    Matrix start = signs.get(0).getTextMatrix();
    TextPosition last = signs.get(signs.size() - 1);
    float[] feet = {
      start.getTranslateX(), start.getTranslateY(), last.getEndX(), last.getEndY(),
    };
    for (int i = 0; i < 4; i++) {
      float up = i % 2 == 0 ? ABOVE : -BELOW;
      int foot = i < 2 ? 0 : 2;
      xs[i] = feet[foot] + up * start.getShearX() + visible.getLowerLeftX();
      ys[i] = feet[foot + 1] + up * start.getScaleY() + visible.getLowerLeftY();
    }
    return scan.place().onScan(xs, ys, scan.pixels());
  }
}
