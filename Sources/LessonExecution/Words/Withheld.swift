import Wording

/// What of a block's outputs is not shown, since nobody would read it: said in its place.
public enum Withheld: Bilingual, Equatable, Codable, Sendable {
    /// Bytes that were printed past the most, charts and tables, values.
    case bytes(Int), charts(Int), values(Int)
    /// A chart or a table of too many points, bars or cells.
    case parts(Int)
    /// A chart of a lesson's own making whose parts don't fit: which.
    case misfit(Sentence)

    public var english: String {
        switch self {
        case .bytes(let count): "… (\(count) more bytes were printed and are not shown)"
        case .charts(let count): "… (\(count) more charts and tables are not shown)"
        case .values(let count): "… (\(count) more values are not shown)"
        case .parts(let count):
            "… (a chart or table of \(count) points, bars or cells is not shown: \(Output.mostParts) are the most, and \(Output.mostPartsOfLesson) in a lesson; show a part of it)"
        case .misfit(let reason): "… (a chart is not shown: \(reason.english))"
        }
    }

    public var korean: String {
        switch self {
        case .bytes(let count): "… (출력한 글에서 나머지 \(count)바이트는 생략합니다)"
        case .charts(let count): "… (그림과 표 \(count)개는 생략합니다)"
        case .values(let count): "… (값 \(count)개는 생략합니다)"
        case .parts(let count):
            "… (점, 막대, 칸이 \(count)개인 그림이나 표라서 보여 주지 않습니다: 하나에 \(Output.mostParts)개, 레슨 전체에 \(Output.mostPartsOfLesson)개까지입니다. 일부만 보이게 합니다)"
        case .misfit(let reason): "… (그림을 보여 줄 수 없습니다: \(reason.korean))"
        }
    }
}
