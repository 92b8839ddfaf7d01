extension BoundNumberFault {
    var korean: String {
        switch self {
        case .noNumber: "`<!--=`는 바로 앞에 있는 숫자를 실행 결과에 묶는데, 앞에 숫자가 없습니다. `0.803<!--= score.accuracy -->`처럼 써 주세요"
        case .noExpression: "`<!--=` 뒤에는 숫자의 값을 구하는 식이 와야 합니다. `0.803<!--= score.accuracy -->`처럼 써 주세요"
        case .unclosed: "이 `<!--=`와 같은 줄에 `-->`가 없습니다"
        }
    }
}
