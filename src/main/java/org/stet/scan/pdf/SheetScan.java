package org.stet.scan.pdf;

import org.stet.page.Box;
import org.stet.page.image.Placement;

/**
 * What is taken for the scan of a sheet.
 *
 * @param place where it stands
 * @param pixels its size as it is read
 * @param resolution dots per inch
 */
record SheetScan(Placement place, Box pixels, int resolution) {}
