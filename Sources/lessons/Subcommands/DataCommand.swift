import ArgumentParser
import LessonExecution
import RNN

/// `lessons data …`: where the reviews are, and fetching them.
struct DataCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "data", abstract: "The data sets that lessons use: where they are, and fetching them.",
        discussion: """
            They are looked for in the folder that LESSONS_DATA names, then in ~/.keras/datasets and the user's cache folder, \
            else downloaded from where Keras gets them.
            """,
        subcommands: [ListData.self, FetchData.self, PathOfData.self])
}

/// `lessons data list`
struct ListData: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the data sets and where each comes from.")

    func run() throws {
        let source = try reviews(allowDownload: false)
        let place =
            switch source {
            case .file(let path, _): path
            case .sample: "not here: lessons use the built-in sample; `lessons data fetch` downloads it"
            }
        Terminal.output.writeLine(Table(columns: ["data set", "what it is", "where"], rows: [["IMDB", "50,000 film reviews (Maas et al., 2011)", place]]))
    }
}

/// `lessons data fetch`
struct FetchData: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fetch", abstract: "Download the data sets that are not here, and check them.")

    func run() throws {
        let line = DownloadLine(terminal: .errors)
        let source = try reviews(allowDownload: true) { progress in
            line.show(progress)
            return true
        }
        line.clear()
        guard case .file(let path, _) = source else {
            let reason = IMDB.downloadProblem.map { "\($0)" } ?? "there is no network"
            throw failed("imdb.npz", "\(reason); put the file into ~/.keras/datasets by hand, or set LESSONS_DATA to its folder")
        }
        Terminal.output.writeLine(path)
    }
}

/// `lessons data path`
struct PathOfData: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "path", abstract: "Print where the reviews are; exit code 1 where they are not here.")

    func run() throws {
        guard case .file(let path, _) = try reviews(allowDownload: false) else {
            throw failed("imdb.npz", "it is not here; `lessons data fetch` downloads it")
        }
        Terminal.output.writeLine(path)
    }
}

private func reviews(allowDownload: Bool, progress: ((DownloadProgress) -> Bool)? = nil) throws -> DataSource {
    do {
        return try IMDB.resolve(allowDownload: allowDownload, progress: progress)
    } catch {
        throw failed("imdb.npz", "\(error)")
    }
}

/// Says what is wrong with a file, and gives the exit code for it.
private func failed(_ file: String, _ message: String) -> ExitCode {
    Terminal.error(Problem(file: file, message: message))
    return ExitCode(ExitStatus.failed.rawValue)
}
