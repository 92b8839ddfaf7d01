import LessonLanguage
import RNN

extension HandBindings {
    /// What of tables takes a lesson's function, or gives two tables at once.
    static func tables(_ context: RunContext) -> [String: HostBody] {
        [
            "DataTable.filter(_:)": HostBody { (own: DataTable, isIncluded: LessonFunction) in
                try own.filter { row in try Bool.from(isIncluded.call([row.lessonValue])) }
            },
            "trainTestSplit(_:testSize:randomState:shuffle:stratify:) of DataTable, Double, Int?, Bool, String?": HostBody {
                (table: DataTable, testSize: Double, randomState: Int?, shuffle: Bool, stratify: String?) -> Value in
                let (train, test) = try tryTrainTestSplit(
                    table, testSize: testSize, randomState: randomState, shuffle: shuffle, stratify: stratify, seed: context.drawSeed)
                return .fields(Fields([train.lessonValue, test.lessonValue]))
            },
            "trainTestSplit(_:testSize:randomState:shuffle:stratify:) of DataTable, Int, Int?, Bool, String?": HostBody {
                (table: DataTable, testSize: Int, randomState: Int?, shuffle: Bool, stratify: String?) -> Value in
                let (train, test) = try tryTrainTestSplit(
                    table, testSize: testSize, randomState: randomState, shuffle: shuffle, stratify: stratify, seed: context.drawSeed)
                return .fields(Fields([train.lessonValue, test.lessonValue]))
            },
        ]
    }
}
