extension FileFault {
    package var english: String {
        switch self {
        case .diskFull: "the disk is full, nothing was written; make room and run again"
        case .notPermitted(let folder): "\(Self.place(folder)) can't be written to; choose another folder with --output-dir"
        case .notFolder(let folder): "\(Self.place(folder)) is not a folder; choose another with --output-dir"
        case .noFolder(let folder): "\(Self.place(folder)) is not there and can't be made; choose another folder with --output-dir"
        case .longName: "the name is too long for this file system"
        case .unwritable(let reason): "it can't be written: \(reason)"

        case .theLesson: "this is the lesson itself, which is never replaced; -o wants another file"
        case .exists: "this file exists already; choose another name"
        case .folder: "this is a folder; -o wants a file, --output-dir a folder"
        case .device: "this is a device, a FIFO or a socket, and outputs go to files alone; `-o -` is standard output"
        case .otherLesson(let lesson):
            "this file was made from another lesson, a '\(lesson)' elsewhere; name another file with -o or another folder with --output-dir, or replace it with --force"
        case .changed: "this file has been changed since it was written; --force overwrites it, -o names another"
        case .foreign: "this file is there already and is not a page of lessons; --force overwrites it, -o names another"
        case .linkOut: "this is a link that leads out of its folder or nowhere, and is not followed; name another file with -o"
        case .folderLinkOut:
            "this is a link that leads out of this folder, so nothing is written there; name the place itself with --output-dir, or remove the link"
        case .ofFigure(.folder): "this is a folder; name another folder for the figures with --export-figures"
        case .ofFigure(.device): "this is a device, a FIFO or a socket, and figures go to files alone; name another folder with --export-figures"
        case .ofFigure(.otherLesson(let lesson)):
            "this figure was made from another lesson, a '\(lesson)' elsewhere; name another folder with --export-figures, or replace it with --force"
        case .ofFigure(.changed): "this figure has been changed since it was written; --force overwrites it, --export-figures names another folder"
        case .ofFigure(.foreign): "this file is there already and is not a figure of lessons; --force overwrites it, --export-figures names another folder"
        case .ofFigure(.linkOut): "this is a link that leads out of its folder or nowhere, and is not followed; name another folder with --export-figures"
        case .ofFigure(let fault): fault.english.replacing("--output-dir", with: "--export-figures")

        case .changedSinceRun: "the lesson was changed while it ran, so nothing was rewritten; run `lessons test --promote` again"
        case .conflictMarks: "the lesson has marks of a merge that is not done (`<<<<<<<`), so nothing is rewritten; finish the merge first"
        case .readOnlyLesson: "the lesson may not be written to, so nothing was rewritten; make it writable first"
        case .unwritableLesson(let reason): "the lesson can't be rewritten, and is as it was: \(reason)"

        case .noBrowser: "--pdf needs Chromium, and there is none here; install it (`apt-get install chromium`), or name its program in CHROMIUM"
        case .browserDoesNotStart(let browser, let reason): "\(browser) can't be started: \(reason)"
        case .noPDF(let browser, let status): "\(browser) wrote no PDF (it ended with \(status)); open the page and print it there"

        case .noLesson(let folder): "there is no such lesson here or in \(folder)/"
        case .noLessonsInFolder: "this folder holds no lesson; a lesson is a file whose name ends in '.md'"
        case .fewRecords(let count, let wanted):
            "there are records of \(count) run\(count == 1 ? "" : "s"), and \(wanted) are wanted; run the lesson again"
        case .noData: "it is not here; `lessons data fetch` downloads it"
        case .noNetwork(let reason):
            "\(reason?.english ?? "there is no network"); put the file into ~/.keras/datasets by hand, or set LESSONS_DATA to its folder"
        }
    }

    private static func place(_ folder: String?) -> String { folder.map { "'\($0)'" } ?? "this folder" }
}
