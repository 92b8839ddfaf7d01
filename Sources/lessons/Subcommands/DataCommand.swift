import ArgumentParser
import LessonExecution
import RNN

/// `lessons data …`: where the reviews are, and fetching them.
struct DataCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "data", abstract: "The data sets that lessons use: where they are, and fetching them.",
        subcommands: [ListData.self, FetchData.self, PathOfData.self])
}
