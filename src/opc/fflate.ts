/** The one importer of fflate (MIT, no dependencies): inflation for reading zip files, deflation for pictures. */
export { Inflate, zlibSync } from 'fflate';
