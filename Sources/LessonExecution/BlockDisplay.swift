import LessonLanguage
import RNN

/// What a block shows beside text, as far as its code says so.
public enum BlockDisplay: String, Codable, Sendable {
    case figure, table, nothing
}

extension BlockDisplay {
    private static let tableTypes = Set(chartTypes.filter { $0.isTable }.map { "\($0)" } + Output.typesOfTables)

    /// `nil` where it shows what only the run tells.
    init?(_ block: Program.Block) {
        if !block.displayedTypes.isEmpty {
            self = block.displayedTypes.isSubset(of: Self.tableTypes) ? .table : .figure
        } else if block.hostCalls.contains("summary") {
            self = .table
        } else if block.hostCalls.contains("show") {
            return nil
        } else {
            self = .nothing
        }
    }

    /// What these outputs are.
    package init(of outputs: [Output]) {
        let charts = outputs.compactMap { output -> (any Chart)? in if case .chart(let shown) = output { shown.chart } else { nil } }
        self = charts.isEmpty ? .nothing : charts.allSatisfy { type(of: $0).isTable } ? .table : .figure
    }
}
