/// Texts in one piece: text `i` lies between the offsets `i` and `i + 1`, and a line feed after it.
#[derive(Clone, Copy)]
pub(super) struct Texts {
    pub(super) text: &'static str,
    pub(super) offsets: Numbers<4>,
}

impl Texts {
    #[inline]
    pub(super) fn get(self, index: usize) -> &'static str {
        let (offsets, _) = self.offsets.0.as_chunks::<4>();
        match offsets.get(index..index + 2) {
            Some(&[start, end]) => {
                let (start, end) = (u32::from_le_bytes(start), u32::from_le_bytes(end));
                self.text.get(start as usize..end.saturating_sub(1) as usize).unwrap_or_default()
            }
            _ => "",
        }
    }
}

/// Numbers of so many bytes, the lowest first: to a compiler, one literal.
#[derive(Clone, Copy)]
pub(super) struct Numbers<const WIDTH: usize>(pub(super) &'static [u8]);

impl<const WIDTH: usize> Numbers<WIDTH> {
    #[inline]
    pub(super) const fn get(self, position: usize) -> usize {
        let mut number = 0;
        let mut byte = WIDTH;
        while byte > 0 {
            byte -= 1;
            number = number << 8 | self.0[position * WIDTH + byte] as usize;
        }
        number
    }
}

/// What the book says in one locale.
pub(super) struct Translation {
    pub(super) texts: Texts,
    /// The words of help texts with arguments.
    pub(super) words: Texts,
    /// For each help text with arguments the function that writes it.
    pub(super) shapes: Numbers<4>,
    /// For each help text with arguments the position of its first word.
    pub(super) starts: Numbers<4>,
}

impl Translation {
    #[inline]
    pub(super) fn text(&self, index: usize) -> &'static str {
        self.texts.get(index)
    }

    #[inline]
    pub(super) fn shape(&self, message: usize) -> usize {
        self.shapes.get(message)
    }

    #[inline]
    pub(super) fn start(&self, message: usize) -> usize {
        self.starts.get(message)
    }
}
