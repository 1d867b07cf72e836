/** Tesseract through its handle API; the only importer of Tess4J. */
@NullMarked
package org.stet.ocr.tesseract;

import org.jspecify.annotations.NullMarked;
