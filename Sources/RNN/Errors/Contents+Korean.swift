extension DataError.Contents {
    var korean: String {
        switch self {
        case .safetensors: ".safetensors 파일"
        case .npz: ".npz 압축 파일"
        case .wordIndex: "JSON으로 된 단어 색인"
        case .rankLists: "단어 순위의 목록들"
        case .ranks: "0부터 시작하는 단어 순위"
        case .number(let range): "\(range.lowerBound) … \(range.upperBound) 사이의 값"
        case .wholeNumbers: "정수 한 줄"
        case .lists(let count): "목록 \(count)개"
        case .value(let number): "\(number)"
        case .rank(let rank, let review): "인덱스 \(review)의 리뷰에 있는 \(rank)"
        case .somethingElse(let index): "인덱스 \(index)의 다른 값"
        case .otherArray(let shape): "모양이 \(shape)인 다른 종류의 배열"
        }
    }
}
