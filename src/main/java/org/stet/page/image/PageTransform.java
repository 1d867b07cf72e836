package org.stet.page.image;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import org.stet.page.Box;

/**
 * An affine map from the pixels of a prepared image back to those of the scan: {@code x' = a x + c
 * y + e, y' = b x + d y + f}.
 */
public record PageTransform(double a, double b, double c, double d, double e, double f) {

  public static final PageTransform IDENTITY = new PageTransform(1, 0, 0, 1, 0, 0);

  public static PageTransform of(AffineTransform t) {
    return new PageTransform(
        t.getScaleX(),
        t.getShearY(),
        t.getShearX(),
        t.getScaleY(),
        t.getTranslateX(),
        t.getTranslateY());
  }

  public AffineTransform toAffine() {
    return new AffineTransform(a, b, c, d, e, f);
  }

  /** First {@code inner}, then this. */
  public PageTransform after(PageTransform inner) {
    AffineTransform joined = toAffine();
    joined.concatenate(inner.toAffine());
    return of(joined);
  }

  /** The upright box on the scan that holds a box of the prepared image. */
  public Box toScan(Box box) {
    Rectangle2D bounds =
        toAffine()
            .createTransformedShape(
                new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()))
            .getBounds2D();
    return Box.ofCorners(
        (int) Math.round(bounds.getMinX()),
        (int) Math.round(bounds.getMinY()),
        (int) Math.round(bounds.getMaxX()),
        (int) Math.round(bounds.getMaxY()));
  }

  /**
   * The box of the prepared image that {@link #toScan} makes this box of: about the same middle,
   * with the sides that it had before it was turned.
   */
  public Box toImage(Box onScan) {
    double acrossX = Math.abs(a);
    double downX = Math.abs(c);
    double acrossY = Math.abs(b);
    double downY = Math.abs(d);
    double sides = acrossX * downY - downX * acrossY;
    double width = (onScan.width() * downY - onScan.height() * downX) / sides;
    double height = (onScan.height() * acrossX - onScan.width() * acrossY) / sides;
    double x = onScan.x() + onScan.width() / 2.0 - e;
    double y = onScan.y() + onScan.height() / 2.0 - f;
    double turn = a * d - b * c;
    double middleX = (d * x - c * y) / turn;
    double middleY = (a * y - b * x) / turn;
    return Box.ofCorners(
        (int) Math.round(middleX - width / 2),
        (int) Math.round(middleY - height / 2),
        (int) Math.round(middleX + width / 2),
        (int) Math.round(middleY + height / 2));
  }
}
