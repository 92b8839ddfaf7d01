// Written by bin/bindings, which reads the public declarations of Sources/RNN. Don't edit this file: change them, and run it again.
// swift-format-ignore-file
import Foundation
import LessonLanguage
import RNN

extension DataColumn: HostType {}
extension DataRow: HostType {}
extension DataCell: HostType {}
extension DataTable: HostType {}
extension NamedTensors: HostType {}
extension ColumnKind: HostEnumeration {}

extension LessonLanguage.Host {
    mutating func declareDataTables(_ context: RunContext, _ hand: HandBindings) {
        declareDataColumn(context, hand)
        declareDataRow(context, hand)
        declareDataCell(context, hand)
        declareDataTable(context, hand)
        declareNamedTensors(context, hand)
        declareColumnKind(context, hand)
        declareFunctionsOfDataTables(context, hand)
    }

    private mutating func declareDataColumn(_ context: RunContext, _ hand: HandBindings) {
        type(DataColumn.self, named: "DataColumn", "One column of a table: its values in the rows' order, as lists of the kind that they are.") { type in
            type.property(
                "name: String",
                "What the column is called.", [:],
                { (own: DataColumn) in own.name })
            type.property(
                "count: Int",
                "How many values there are, missing ones with them.", [:],
                { (own: DataColumn) in own.count })
            type.property(
                "kind: ColumnKind",
                "What all values are, as reading has found out.", [:],
                { (own: DataColumn) in own.kind })
            type.property(
                "missingCount: Int",
                "How many values are missing.", [:],
                { (own: DataColumn) in own.missingCount })
            type.property(
                "integers: [Int]",
                "The values as whole numbers; true is 1 and false 0.", [:],
                { (own: DataColumn) in try own.tryIntegers() })
            type.property(
                "doubles: [Double]",
                "The values as numbers with a fraction.", [:],
                { (own: DataColumn) in try own.tryDoubles() })
            type.property(
                "booleans: [Bool]",
                "The values as truth values; 1 is true and 0 false.", [:],
                { (own: DataColumn) in try own.tryBooleans() })
            type.property(
                "texts: [String]",
                "The values as texts, of whatever kind they are.", [:],
                { (own: DataColumn) in try own.tryTexts() })
            type.method(
                "integers(missing: Int) -> [Int]",
                "The values as whole numbers.", ["missing": "what stands in for a missing value"],
                { (own: DataColumn, missing: Int) in try own.tryIntegers(missing: missing) })
            type.method(
                "doubles(missing: Double) -> [Double]",
                "The values as numbers with a fraction.", ["missing": "what stands in for a missing value"],
                { (own: DataColumn, missing: Double) in try own.tryDoubles(missing: missing) })
            type.method(
                "booleans(missing: Bool) -> [Bool]",
                "The values as truth values.", ["missing": "what stands in for a missing value"],
                { (own: DataColumn, missing: Bool) in try own.tryBooleans(missing: missing) })
            type.method(
                "texts(missing: String) -> [String]",
                "The values as texts.", ["missing": "what stands in for a missing value"],
                { (own: DataColumn, missing: String) in try own.tryTexts(missing: missing) })
            type.method(
                "valueCounts() -> Table",
                "How often each value comes, the most frequent first; of equally frequent ones the one that comes first.", [:],
                { (own: DataColumn) in try own.tryValueCounts() })
            type.property(
                "description: String",
                "Its name, its kind and the first values.", [:],
                { (own: DataColumn) in own.description })
        }
    }

    private mutating func declareDataRow(_ context: RunContext, _ hand: HandBindings) {
        type(DataRow.self, named: "DataRow", "One row of a table: `reviews.row(3)[\"label\"].integer`.") { type in
            type.subscript(
                "subscript(name: String) -> DataCell",
                "The value in the column of this name.", ["name": "what the column is called"],
                { (own: DataRow, name: String) in try own.tryCell(name) })
            type.property(
                "description: String",
                "Each column's name with the value in it.", [:],
                { (own: DataRow) in own.description })
        }
    }

    private mutating func declareDataCell(_ context: RunContext, _ hand: HandBindings) {
        type(DataCell.self, named: "DataCell", "One value of a table, as whatever it can be read: nil where it is missing, or of another kind.") { type in
            type.property(
                "isMissing: Bool",
                "Whether the file has no value here.", [:],
                { (own: DataCell) in own.isMissing })
            type.property(
                "integer: Int?",
                "The value as a whole number.", [:],
                { (own: DataCell) in own.integer })
            type.property(
                "double: Double?",
                "The value as a number with a fraction.", [:],
                { (own: DataCell) in own.double })
            type.property(
                "boolean: Bool?",
                "The value as a truth value; 0 and 1 are such too.", [:],
                { (own: DataCell) in own.boolean })
            type.property(
                "text: String?",
                "The value as a text, of whatever kind it is.", [:],
                { (own: DataCell) in own.text })
            type.property(
                "description: String",
                "The value as a text; `nil` where it is missing.", [:],
                { (own: DataCell) in own.description })
        }
    }

    private mutating func declareDataTable(_ context: RunContext, _ hand: HandBindings) {
        type(DataTable.self, named: "DataTable", "Rows and columns of a file: `.csv`, `.tsv`, or a list of objects in `.json`. A column has a name, and one kind of values, which reading finds out.") { type in
            type.method(
                "prefix(_ maxLength: Int) -> DataTable",
                "The first rows.", ["maxLength": "how many, at most"],
                { (own: DataTable, maxLength: Int) in try own.tryPrefix(maxLength) })
            type.method(
                "suffix(_ maxLength: Int) -> DataTable",
                "The last rows.", ["maxLength": "how many, at most"],
                { (own: DataTable, maxLength: Int) in try own.trySuffix(maxLength) })
            type.method(
                "filter(_ column: String, is value: Int) -> DataTable",
                "The rows that have this value in a column.", [
                    "column": "what the column is called",
                    "value": "what a row has there",
                ],
                { (own: DataTable, column: String, value: Int) in try own.tryFilter(column, is: value) })
            type.method(
                "filter(_ column: String, is value: Bool) -> DataTable",
                "The rows that have this value in a column.", [
                    "column": "what the column is called",
                    "value": "what a row has there",
                ],
                { (own: DataTable, column: String, value: Bool) in try own.tryFilter(column, is: value) })
            type.method(
                "filter(_ column: String, is value: String) -> DataTable",
                "The rows that have this value in a column.", [
                    "column": "what the column is called",
                    "value": "what a row has there",
                ],
                { (own: DataTable, column: String, value: String) in try own.tryFilter(column, is: value) })
            type.method(
                "filter(_ isIncluded: (DataRow) throws -> Bool) -> DataTable",
                "The rows for which a function gives true: `reviews.filter { row in row[\"label\"].integer == 1 }`.", ["isIncluded": "whether a row belongs to the new table"],
                hand["DataTable.filter(_:)"])
            type.method(
                "dropMissing() -> DataTable",
                "The rows in which nothing is missing.", [:],
                { (own: DataTable) in try own.tryDropMissing() })
            type.method(
                "dropMissing(in column: String) -> DataTable",
                "The rows in which a column's value isn't missing.", ["column": "what the column is called"],
                { (own: DataTable, column: String) in try own.tryDropMissing(in: column) })
            type.property(
                "description: String",
                "The first and the last rows with their positions; above these stands how many rows and columns there are.", [:],
                { (own: DataTable) in own.description })
            type.property(
                "count: Int",
                "How many rows there are.", [:],
                { (own: DataTable) in own.count })
            type.property(
                "isEmpty: Bool",
                "Whether there is no row.", [:],
                { (own: DataTable) in own.isEmpty })
            type.property(
                "columnNames: [String]",
                "What the columns are called, in the file's order.", [:],
                { (own: DataTable) in own.columnNames })
            type.subscript(
                "subscript(name: String) -> DataColumn",
                "The column of this name.", ["name": "what the column is called, as in `columnNames`"],
                { (own: DataTable, name: String) in try own.tryColumn(name) })
            type.method(
                "row(_ index: Int) -> DataRow",
                "The row at a position.", ["index": "the position, counted from 0"],
                { (own: DataTable, index: Int) in try own.tryRow(index) })
            type.property(
                "rows: [DataRow]",
                "All rows, to go through them one by one.", [:],
                { (own: DataTable) in try own.tryRows() })
        }
    }

    private mutating func declareNamedTensors(_ context: RunContext, _ hand: HandBindings) {
        type(NamedTensors.self, named: "NamedTensors", "Tensors by name, as a `.npz` or `.safetensors` file holds them: vectors of words that somebody has trained, the weights of another model.") { type in
            type.property(
                "names: [String]",
                "What the tensors are called, in the file's order.", [:],
                { (own: NamedTensors) in own.names })
            type.property(
                "count: Int",
                "How many tensors there are.", [:],
                { (own: NamedTensors) in own.count })
            type.subscript(
                "subscript(name: String) -> Tensor",
                "The tensor of this name.", ["name": "what it is called, as in `names`"],
                { (own: NamedTensors, name: String) in try own.tryTensor(name) })
            type.property(
                "description: String",
                "Each name with its tensor's shape; then those that hold no numbers, with what they hold.", [:],
                { (own: NamedTensors) in own.description })
        }
    }

    private mutating func declareColumnKind(_ context: RunContext, _ hand: HandBindings) {
        enumeration(ColumnKind.self, named: "ColumnKind", "What all values of a table's column are.", [
                    "booleans": "`true` and `false`.",
                    "doubles": "Numbers with a fraction.",
                    "integers": "Whole numbers.",
                    "texts": "Texts, and whatever else isn't of one kind.",
                ]) { type in

        }
    }

    private mutating func declareFunctionsOfDataTables(_ context: RunContext, _ hand: HandBindings) {
        function(
                """
                trainTestSplit(_ table: DataTable, testSize: Double = 0.25, randomState: Int? = nil, shuffle: Bool = true, \
                stratify: String? = nil) -> (train: DataTable, test: DataTable)
                """,
                "Splits a table into rows to train on and rows held out, as `trainTestSplit(_:_:testSize:randomState:shuffle:stratify:)` does with lists.", [
                    "randomState": "the seed, within 0 … 2³² − 1; one that the program's random source gives if it is left out",
                    "shuffle": "whether rows are drawn at random; else the last ones are held out",
                    "stratify": "the column whose values are to have the same share of both parts",
                    "table": "the rows to be split",
                    "testSize": "the share held out, between 0 and 1. The number of rows is rounded up",
                ],
                hand["trainTestSplit(_:testSize:randomState:shuffle:stratify:) of DataTable, Double, Int?, Bool, String?"])
        function(
                """
                trainTestSplit(_ table: DataTable, testSize: Int, randomState: Int? = nil, shuffle: Bool = true, \
                stratify: String? = nil) -> (train: DataTable, test: DataTable)
                """,
                "The same with the number of rows held out, at least 1 and fewer than there are.", [
                    "randomState": "the seed, within 0 … 2³² − 1; one that the program's random source gives if it is left out",
                    "shuffle": "whether samples are drawn at random; else the last ones are held out",
                    "stratify": "the class of each sample, if each class is to have the same share of both parts",
                    "table": "the rows to be split",
                    "testSize": "the share held out, between 0 and 1. The number of samples is rounded up",
                ],
                hand["trainTestSplit(_:testSize:randomState:shuffle:stratify:) of DataTable, Int, Int?, Bool, String?"])
    }
}
