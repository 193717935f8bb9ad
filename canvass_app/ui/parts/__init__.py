"""What several features of the window share: forms, tables, queues, the PDF view, messages."""
