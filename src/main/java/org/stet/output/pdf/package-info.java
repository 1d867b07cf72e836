/**
 * Searchable PDF: the scan with the corrected text behind it; PDFBox is imported here and in {@code
 * scan.pdf} only.
 */
@NullMarked
package org.stet.output.pdf;

import org.jspecify.annotations.NullMarked;
