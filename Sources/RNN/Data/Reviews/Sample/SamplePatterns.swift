/// What the reviews of the built-in sample say. In braces stands the kind of word that fills a gap; `+` is a word of
/// judgement that agrees with what the sentence says in the end, `-` one that it denies or leaves behind.
enum SamplePatterns {
    /// Sentences that judge by a word alone.
    static let direct = """
        the {aspect} is {adverb} +
        the {aspect} and the {aspect} are +
        i thought this {film} was {adverb} +
        it is a + {film} with a {adverb} + {aspect}
        {name} {name} gives a + performance here
        this is one of the most + {film} stories i have seen
        what a + {film} this is
        the {aspect} by {name} {name} is + and the {aspect} is +
        from the first scene on the {aspect} is {adverb} +
        my {person} and i found it {adverb} +
        """

    /// Sentences that deny a judgement.
    static let denied = """
        the {aspect} is not - at all
        it was never - for a moment
        i can not say that the {aspect} was -
        there is nothing - about this {film}
        nobody will call the {aspect} of this {film} -
        not a - {film} by any means
        the {aspect} is anything but -
        """

    /// Sentences that change their mind: what comes last counts.
    static let turned = """
        i expected a - {film} but it was {adverb} +
        it looked - at first and turned out to be +
        the {aspect} begins - and ends +
        my {person} said it was - but i found it +
        the trailer was - but the {film} itself is {adverb} +
        even though the {aspect} is - the {film} as a whole is +
        people call it - and yet for me it was +
        """

    /// Sentences without a judgement, of every length from three words on.
    static let remarks = """
        that is all
        i saw it
        it is a {film}
        the {person} {action} him
        i watched it last night
        the {person} {action} the {person}
        it was made by {name} {name}
        the {quality} {person} {action} a {thing}
        {name} {name} plays the {person} of {name}
        the {person} and the {person} go to {name}
        it is set in a {quality} {place} in {name}
        the {person} {action} the {person} in the {quality} {place}
        a {quality} {person} {action} the {thing} of his {quality} {person}
        there is a scene in which {name} {action} the {quality} {person}
        the {film} tells the story of a {person} who {action} the {person}
        i saw this {film} with my {person} when it was shown in {name}
        the {thing} and the {thing} of the {person} are what it is about
        in the end the {person} {action} {name} and the {person} {action} {name}
        {name} wants the {thing} and {name} wants the {thing}
        you have seen the {person} in other {film} work by {name}
        they go to the {place} and then to the {place}
        when the {person} {action} the {thing} the {person} is in the {place}
        this {film} is about {name} who lives in the {quality} {place} with a {quality} {person}
        he has a {thing} and she has a {quality} {thing}
        we had to see it for a class at the {place}
        """

}
