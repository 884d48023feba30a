// SPDX-License-Identifier: MIT
#pragma once

namespace Inspector {

// Does a table follow its newest row? It does until the person looks at something else, and again
// when they return to the end. Meanwhile it counts what has come.
class FollowTail
{
public:
    bool isFollowing() const { return m_following; }
    int newRows() const { return m_newRows; }

    void rowsAppended(int count)
    {
        if (!m_following)
            m_newRows += count;
    }
    void looked() { m_following = false; } // a row was chosen, or a key moved the view
    void scrolled(bool toTheEnd)
    {
        if (toTheEnd)
            resume();
        else
            looked();
    }
    void resume()
    {
        m_following = true;
        m_newRows = 0;
    }
    void rowsReplaced() { m_newRows = 0; }

private:
    bool m_following = true;
    int m_newRows = 0;
};

} // namespace Inspector
