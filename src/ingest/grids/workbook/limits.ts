/** Rows that a sheet can have (Excel and LibreOffice Calc: 2^20). */
export const MOST_ROWS = 1_048_576;

/**
 * Cells of the smallest rectangle round all that a sheet holds: 30 columns over every row. Two cells in
 * opposite corners are a rectangle of 17 billion.
 */
export const MOST_SHEET_CELLS = 32 * 1_048_576;

/**
 * Bytes of XML read from one workbook, inflated: about five million cells, which take some 5 s to read
 * and keep a phone's memory safe. Larger tables are given as CSV.
 */
export const MOST_XML = 200 * 1_048_576;

/** Entries of an archive; a workbook with a picture in every row has some thousands. */
export const MOST_ENTRIES = 65_535;

/** Elements within elements: LibreOffice writes about ten. */
export const MOST_DEPTH = 128;

/** Attributes of one element: the root of an ODS sheet has about forty. */
export const MOST_ATTRIBUTES = 256;

/** Spaces that one `text:s` may stand for: longer runs say nothing more, and could be a bomb. */
export const MOST_SPACES = 16;

/** Characters between two elements: five hundred times what a cell can hold in Excel. */
export const MOST_TEXT = 16 * 1_048_576;
