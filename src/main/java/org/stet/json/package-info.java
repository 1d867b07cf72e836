/** JSON files and lines; the only importer of Jackson. */
@NullMarked
package org.stet.json;

import org.jspecify.annotations.NullMarked;
