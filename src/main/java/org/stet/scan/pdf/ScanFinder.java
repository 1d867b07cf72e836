package org.stet.scan.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.MissingResourceException;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.stet.page.image.Placement;

/**
 * Tells whether a page is one scan and nothing else that can be seen. Invisible text of an earlier
 * OCR does not count.
 */
final class ScanFinder extends PDFGraphicsStreamEngine {

  /** The least share of the page that a scan covers, in either direction. */
  private static final float COVER = 0.9f;

  /** From this share on, nothing of what lies under the scan is left to see. */
  private static final float HIDES = 0.98f;

  /** In points: how far a scan may reach over the edge, and how slanted it may be. */
  private static final float SLACK = 2;

  /** Operators that draw nothing, which PDFBox need not know. */
  private static final Set<String> HARMLESS =
      Set.of("BX", "EX", "MP", "DP", "BMC", "BDC", "EMC", "i", "ri", "M", "d0", "d1");

  private final PDRectangle sheet;
  private final List<PlacedImage> scans = new ArrayList<>();
  private boolean images;
  private boolean other;
  private boolean text;
  private boolean garbage;
  private Optional<IOException> missing = Optional.empty();

  private ScanFinder(PDPage page) {
    super(page);
    sheet = page.getCropBox();
  }

  /**
   * The scan of a page that is one.
   *
   * @throws IOException also when the page draws an image that is not in the file, and nothing
   *     else; and when what it draws is broken, and neither text nor image is left of it
   */
  static Optional<PlacedImage> find(PDPage page) throws IOException {
    ScanFinder finder = new ScanFinder(page);
    finder.processPage(page);
    if (finder.missing.isPresent() && !finder.images && !finder.other) {
      throw finder.missing.get();
    }
    if (!finder.images && !finder.text && (finder.garbage || Contents.areBroken(page))) {
      throw new IOException("what it draws cannot be decoded");
    }
    return finder.other || finder.scans.size() != 1
        ? Optional.empty()
        : Optional.of(finder.scans.get(0));
  }

  /** True when the page shows an image of any size. */
  static boolean hasImage(PDPage page) throws IOException {
    ScanFinder finder = new ScanFinder(page);
    finder.processPage(page);
    return finder.images;
  }

  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException e)
      throws IOException {
    if (e instanceof MissingResourceException) {
      missing = Optional.of(e);
    } else {
      super.operatorException(operator, operands, e);
    }
  }

  @Override
  protected void unsupportedOperator(Operator operator, List<COSBase> operands) {
    garbage |= !HARMLESS.contains(operator.getName());
  }

  @Override
  public void drawImage(PDImage image) throws IOException {
    images = true;
    Matrix place = getGraphicsState().getCurrentTransformationMatrix();
    boolean upright =
        Math.abs(place.getShearX()) < SLACK
            && Math.abs(place.getShearY()) < SLACK
            && place.getScaleX() > 0
            && place.getScaleY() > 0;
    if (upright && covers(place, COVER) && isPlain(image)) {
      if (covers(place, HIDES)) {
        // Some programs put their reading under the scan: it cannot be seen.
        other = false;
        scans.clear();
      }
      scans.add(
          new PlacedImage(
              image,
              new Placement(
                  place.getTranslateX(),
                  place.getTranslateY(),
                  place.getScaleX(),
                  place.getScaleY(),
                  getPage().getRotation(),
                  true)));
    } else {
      other = true;
    }
  }

  private boolean covers(Matrix place, float share) {
    float left = place.getTranslateX();
    float bottom = place.getTranslateY();
    return left > sheet.getLowerLeftX() - SLACK
        && bottom > sheet.getLowerLeftY() - SLACK
        && left + place.getScaleX() < sheet.getUpperRightX() + SLACK
        && bottom + place.getScaleY() < sheet.getUpperRightY() + SLACK
        && place.getScaleX() > share * sheet.getWidth()
        && place.getScaleY() > share * sheet.getHeight();
  }

  /** Without a mask: neither a stencil nor with parts that let the ground through. */
  private static boolean isPlain(PDImage image) {
    return !image.isStencil()
        && !image.getCOSObject().containsKey(COSName.SMASK)
        && !image.getCOSObject().containsKey(COSName.MASK);
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
    text = true;
    other |= getGraphicsState().getTextState().getRenderingMode() != RenderingMode.NEITHER;
  }

  @Override
  public void fillPath(int windingRule) {
    other = true;
  }

  @Override
  public void strokePath() {
    other = true;
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    other = true;
  }

  @Override
  public void shadingFill(COSName shadingName) {
    other = true;
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    // Paths count only when they are painted.
  }

  @Override
  public void clip(int windingRule) {
    // A clip at most cuts the scan's own edges.
  }

  @Override
  public void moveTo(float x, float y) {
    // Paths count only when they are painted.
  }

  @Override
  public void lineTo(float x, float y) {
    // Paths count only when they are painted.
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    // Paths count only when they are painted.
  }

  @Override
  public Point2D getCurrentPoint() {
    return new Point2D.Float();
  }

  @Override
  public void closePath() {
    // Paths count only when they are painted.
  }

  @Override
  public void endPath() {
    // Paths count only when they are painted.
  }
}
