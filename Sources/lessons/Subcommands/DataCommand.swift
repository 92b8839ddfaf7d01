import ArgumentParser
import LessonExecution
import RNN
import Wording

/// `lessons data …`: where the reviews are, and fetching them.
struct DataCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "data", abstract: HelpText.data.said, discussion: HelpText.dataUse.said,
        subcommands: [ListData.self, FetchData.self, PathOfData.self])

    @OptionGroup var language: LanguageOption
}

/// `lessons data list`
struct ListData: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: HelpText.dataList.said)

    @OptionGroup var language: LanguageOption

    func run() throws {
        let source = try reviews(allowDownload: false)
        let place =
            switch source {
            case .file(let path, _): path
            case .sample: TableWord.noReviews.said
            }
        Terminal.output.writeLine(Table(columns: [TableWord.dataSet, .what, .place].map(\.said), rows: [["IMDB", TableWord.reviews.said, place]]))
    }
}

/// `lessons data fetch`
struct FetchData: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fetch", abstract: HelpText.dataFetch.said)

    @OptionGroup var language: LanguageOption

    func run() throws {
        let line = DownloadLine(terminal: .errors)
        let source = try reviews(allowDownload: true) { progress in
            line.show(progress)
            return true
        }
        line.clear()
        guard case .file(let path, _) = source else {
            throw failed("imdb.npz", FileFault.noNetwork(reason: IMDB.downloadProblem.map { Sentence($0) }))
        }
        Terminal.output.writeLine(path)
    }
}

/// `lessons data path`
struct PathOfData: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "path", abstract: HelpText.dataPath.said)

    @OptionGroup var language: LanguageOption

    func run() throws {
        guard case .file(let path, _) = try reviews(allowDownload: false) else {
            throw failed("imdb.npz", FileFault.noData)
        }
        Terminal.output.writeLine(path)
    }
}

private func reviews(allowDownload: Bool, progress: ((DownloadProgress) -> Bool)? = nil) throws -> DataSource {
    do {
        return try IMDB.resolve(allowDownload: allowDownload, progress: progress)
    } catch let error as DataError {
        throw failed("imdb.npz", error)
    }
}

/// Says what is wrong with a file, and gives the exit code for it.
private func failed(_ file: String, _ message: some Told) -> ExitCode {
    Terminal.error(Problem(file: file, message: message))
    return ExitCode(ExitStatus.failed.rawValue)
}
