extension Fixture {
    static let koreanText = """
        ---
        title: 순환 신경망으로 영화 리뷰 읽기
        subtitle: 6주차 · 기억하는 뉴런, LSTM과 GRU
        author: 학습 모임
        date: 2024년 5월 1일
        lang: ko
        previous: 5주차 합성곱.md
        next: week7.md
        seed: 42
        params:
          maxlen: 100
          words: 500
        ---

        사람은 글을 읽을 때 앞에서 읽은 것을 기억한다. **순환 신경망**(recurrent neural network)도 그렇다. 뉴런의 출력이 다음 단계의 입력으로 다시 들어가기
        때문에, `O_b`에는 A의 흔적이 남아 있다. 이 글에서는 그 흔적이 어떻게 *만들어지고* 어떻게 *사라지는지*를 작은 숫자로 직접 계산해 본다. 자세한 이야기는
        [위키백과](https://ko.wikipedia.org)에 있다.

        ## 활성화 함수

        tanh는 −1과 1 사이, 시그모이드는 0과 1 사이의 값을 준다. 둘 다 S자 모양이다.

        ```swift
        //| id: functions
        //| alt: tanh와 sigmoid의 S자 곡선
        //| caption: 두 함수는 모양이 같고 범위가 다르다.
        let curves = [Curve("tanh", tanh), Curve("sigmoid", sigmoid)]
        plot(curves, over: -5...5)
        ```

        - 입력은 `(표본, 타임스텝, 특성)` 모양이다.
        - 은닉 상태는 다음 스텝으로 넘어간다.
          1. 가중치는 모든 스텝에서 같다.
          2. 그래서 파라미터 수는 길이와 상관이 없다.

        > 오래된 정보일수록 적게 남는다. 이것이 기울기 소실이다.

        ### 말뭉치와 토큰

        ```swift
        //| id: words
        // 낱말을 세어 막대로 그린다
        let sentences = ["he follows the cat", "he loves the cat"]
        var counts: [String: Int] = [:]
        for sentence in sentences {
            for token in sentence.split(separator: " ") { counts[String(token), default: 0] += 1 }
        }
        print(counts)
        ```

        ## IMDB 데이터

        ```swift
        //| id: load
        let (train, test) = try IMDB.load(numWords: 500)
        print("\\(train.input.count)개의 리뷰")
        shape(train.input)
        ```

        ### 길이

        ```swift
        //| id: lengths
        let lengths = train.input.map(\\.count)
        print("평균 \\(mean(lengths)), 중앙값 \\(median(lengths))")
        histogram(lengths)
        ```

        ### 패딩

        ```swift
        //| id: padded
        let split = trainTestSplit(train.input, train.target, testSize: 0.2, randomState: 42)
        let padded = padSequences(split.trainInput, maxlen: 100)
        let validation = padSequences(split.testInput, maxlen: 100, padding: .pre, truncating: .pre, value: 0)
        padded[0]
        ```

        ## LSTM 모델

        LSTM은 1997년에 나왔다.[^lstm] 삭제 게이트는 2000년에 더해졌다.[^gate]

        [^lstm]: Hochreiter, Schmidhuber, *Long short-term memory*, 1997. 식은 $c_t = f_t \\odot c_{t-1}$로 시작한다.
        [^gate]: Gers, Schmidhuber, Cummins, 2000.

        > [!NOTE]
        > 참고할 것은 `forget`이라는 이름이다. 1이면 **모두 남긴다.**

        > [!TIP]
        > 작게 시작한다.

        > [!IMPORTANT]
        > 시드를 적어 둔다.

        > [!WARNING]
        > 한 번의 실행을 믿지 않는다.

        > [!CAUTION]
        > - 테스트 세트로 고르지 않는다.

        | 게이트 | 하는 일 | 활성화 |
        |:--|:--|--:|
        | 삭제 게이트 | 셀 상태에서 *지울* 것을 고른다 | `sigmoid` |
        | 입력 게이트 | 새로 *넣을* 것을 고른다 | `sigmoid` |

        은닉 상태 $h_t$는 $[-1, 1]$에 있고, 한 층의 파라미터는 $4 \\times (16 \\times 8 + 8 \\times 8 + 8) = 800$개, 소수로는 $25{,}000 \\cdot 10^{-4} = 2.5$이다.

        $$
        \\begin{aligned}
        f_t &= \\sigma(\\mathbf{W}_f x_t + \\mathbf{U}_f h_{t-1} + b_f) \\\\
        c_t &= f_t \\odot c_{t-1} + i_t \\odot \\tilde{c}_t
        \\end{aligned}
        $$

        $$\\mathcal{L} = -\\frac{1}{N} \\sum_{i=1}^{N} \\left[ y_i \\log \\hat{y}_i + (1 - y_i) \\log (1 - \\hat{y}_i) \\right], \\quad \\operatorname{relu}(x) = \\begin{cases} x & \\text{양수이면} \\\\ 0 \\end{cases}$$

        ```swift
        //| id: model
        let model = Sequential()
        model.add(Embedding(500, 16, inputLength: 100))
        model.add(LSTM(8, dropout: 0.3))
        model.add(Dense(1, activation: .sigmoid))
        model.summary()
        ```

        ```swift
        //| id: train
        //| caption: 점선은 검증 데이터다. 서른네 번째 에포크의 가중치를 되살렸다.
        model.compile(optimizer: RMSprop(learningRate: 1e-4), loss: .binaryCrossentropy, metrics: [.accuracy])
        let history = model.fit(padded, split.trainTarget, epochs: 100, batchSize: 64, validationData: (validation, split.testTarget), callbacks: [EarlyStopping(patience: 3, restoreBestWeights: true)])
        plot(history)
        ```

        ```swift no-run
        // 실행하지 않고 보여 주기만 하는 코드
        model.add(GRU(8))
        ```

        ```python
        model = keras.Sequential()
        ```

        ## 오류와 비교

        ```swift
        //| id: oops
        func row(_ i: Int) -> Tensor {
            let 행 = padded[20000]
            return 행
        }
        let wrong = row(20000)
        ```

        ```swift
        //| id: later
        wrong.shape
        ```

        ```swift
        //| id: compare
        //| echo: false
        results
        ```
        """

    static let englishText = """
        ---
        title: Reading film reviews with recurrent networks
        subtitle: "Week 6: neurons that remember, LSTM and GRU"
        author: Study group
        date: 1 May 2024
        lang: en
        description: A network with a loop keeps a trace of what it has read. We compute that trace by hand, and then train six models.
        ---

        People remember what they have read when they come to the end of a sentence. A **recurrent neural network** does too: the
        output of its neurons goes back in with the next input, so that `O_b` holds a trace of A. This lesson computes *how* the
        trace is made and how it fades, on numbers small enough to follow; the [paper](https://example.org "1997") says more.

        ## Activation functions

        ```swift
        //| id: functions
        plot([Curve("tanh", tanh), Curve("sigmoid", sigmoid)], over: -5...5)
        ```

        ## Lengths

        ```swift
        //| id: lengths
        histogram(train.input.map(\\.count))
        ```

        ## The model

        ```swift
        //| id: model
        model.summary()
        ```

        ```swift
        //| id: train
        let history = model.fit(padded, target, epochs: 100, batchSize: 64)
        plot(history)
        ```

        ```swift
        //| id: padded
        let a = 1
        let padded = padSequences(train.input, maxlen: 100)
        padded
        ```

        ```swift
        //| id: long
        for i in 1...60 { print(i) }
        ```
        """
}
