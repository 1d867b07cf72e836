/** PAGE XML, the form of ground truth and research. */
@NullMarked
package org.stet.output.pagexml;

import org.jspecify.annotations.NullMarked;
