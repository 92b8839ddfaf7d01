import Wording

/// What keeps a file from being read or written, with a remedy.
package indirect enum FileFault: Bilingual {
    // What the file system says. The folder is nil where it is the present one.
    case diskFull
    case notPermitted(folder: String?), notFolder(folder: String?), noFolder(folder: String?)
    case longName
    case unwritable(reason: String)

    // What outputs keep away from.
    case theLesson, exists, folder, device
    case otherLesson(String), changed, foreign
    case linkOut, folderLinkOut
    /// The same of a figure, which has no `-o`.
    case ofFigure(FileFault)

    // Lessons that are rewritten.
    case changedSinceRun, conflictMarks, readOnlyLesson, unwritableLesson(reason: String)

    // Pages as PDF.
    case noBrowser
    case browserDoesNotStart(String, reason: String), noPDF(String, status: Int32)

    // Lessons, records and data that are not there.
    case noLesson(folder: String), noLessonsInFolder
    case fewRecords(Int, wanted: Int)
    case noData, noNetwork(reason: Sentence?)
}
